"""A desktop of our own: X server, window manager, unlocked keyring. Everything that is started here is ended here."""

import contextlib
import os
import subprocess


class Desktop(contextlib.ExitStack):
    SIZE = "1400x900x24"

    def __enter__(self):
        super().__enter__()
        self._start_screen()
        self._start(["openbox"])
        self._unlock_keyring()
        # Toolkits ask whether anybody listens before they describe their windows.
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                        "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
                       check=True, stdout=subprocess.DEVNULL)
        return self

    def _start(self, command, **options):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self.callback(stop, process)
        return process

    def _start_screen(self):
        reading, writing = os.pipe()
        # A key that a busy machine holds down for half a second must not become two.
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", self.SIZE, "-nolisten", "tcp",
                     "-ardelay", "600000"],
                    pass_fds=[writing], stdout=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        os.environ["DISPLAY"] = f":{number}"

    def _unlock_keyring(self):
        daemon = self._start(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                             stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        daemon.stdin.write(b"acceptance")
        daemon.stdin.close()
        # Waiting for the name does not start a second daemon, as asking for a secret would.
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "60", "org.freedesktop.secrets"], check=True)
        subprocess.run(["secret-tool", "store", "--label=probe", "acceptance", "probe"], input=b"x", check=True, timeout=60)
        subprocess.run(["secret-tool", "clear", "acceptance", "probe"], check=True)

    @staticmethod
    def screenshot(path):
        subprocess.run(["import", "-window", "root", str(path)], check=False, stderr=subprocess.DEVNULL)


def stop(process):
    """Asks politely first; a program that ends by itself writes what it still has to."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
