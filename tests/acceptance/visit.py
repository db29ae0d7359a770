"""One sitting at the program: it is started, used, and ended; what it wrote is looked through afterwards."""

import os
import pathlib
import subprocess

import pyatspi

from desktop import stop
from robot import Robot, until


class Visit:
    """A running Rejoinder. Its standard output and error go to a file, since they count as logs too."""

    def __init__(self, program, log_folder, *arguments, environment=None):
        self._log = (pathlib.Path(log_folder) / "program.log").open("ab")
        surroundings = {**os.environ, "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "QT_QPA_PLATFORM": "xcb", **(environment or {})}
        self._program = program
        self._profile = arguments[arguments.index("--profile"):][:2]
        self._surroundings = surroundings
        self.process = subprocess.Popen([program, *arguments], env=surroundings, stdout=self._log, stderr=self._log,
                                        stdin=subprocess.DEVNULL)
        self.robot = Robot(self.process.pid)

    def start_again(self, *arguments):
        """One more start on the same profile, beside this one."""
        return subprocess.Popen([self._program, *self._profile, *arguments], env=self._surroundings, stdout=self._log,
                                stderr=self._log, stdin=subprocess.DEVNULL)

    def own_window(self):
        """The X11 number of the program's window, as text."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name",
                               "Rejoinder"], check=True, capture_output=True, text=True, timeout=60).stdout.split()[-1]

    @staticmethod
    def window_in_front():
        """The number of the window that has the keyboard; empty where none has."""
        return subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, timeout=60,
                              check=False).stdout.strip()

    def leave(self):
        """Quits as a person does, and insists that the program ends by itself and without complaint."""
        self.robot.key("ctrl+q")
        try:
            code = self.process.wait(30)
        except subprocess.TimeoutExpired as late:
            raise AssertionError("the program did not end on Ctrl+Q") from late
        finally:
            self.end()
        assert code == 0, f"the program ended with {code}"

    def end(self):
        stop(self.process)
        self._log.close()

    def wait_for_window(self):
        until("the program's window", lambda: self.process.poll() is None and self.robot.application() is not None)


def sign_in(robot, service, remember=True):
    robot.fill("Account ID", service.account_id)
    robot.fill("Client ID", service.client_id)
    robot.fill("Client secret", service.client_secret)
    box = robot.look("check", "Remember on this computer")
    if box is not None:
        if box.getState().contains(pyatspi.STATE_CHECKED) != remember:
            robot.click(box)
    robot.press("Sign in")
    robot.find("list", "Conversations")


def files_holding(needles, *folders):
    """Every file below the folders that holds one of the texts, in UTF-8 or in UTF-16 of either order."""
    wanted = {}
    for needle in needles:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            wanted[needle.encode(encoding)] = needle
    found = []
    for folder in folders:
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                content = path.read_bytes()
                found += [(path, needle) for coded, needle in wanted.items() if coded in content]
    return found


def keyring_entries():
    """What the keyring holds for Rejoinder, as secret-tool prints it."""
    run = subprocess.run(["secret-tool", "search", "--all", "--unlock", "server", "rejoinder"],
                         capture_output=True, text=True, timeout=60)
    return run.stdout + run.stderr
