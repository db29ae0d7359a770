"""Finds what is on the screen by role and name, as a screen reader does, and uses it by mouse and keyboard."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

# Their children are rows, thousands of them; what is looked for is never below them.
ROWS = {pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE}
PATIENCE = 60

ROLES = {
    "button": {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON},
    "field": {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT},
    "list": ROWS,
    "check": {pyatspi.ROLE_CHECK_BOX},
    "tab": {pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_RADIO_BUTTON},
    "any": None,
}


class NotSeen(AssertionError):
    pass


def until(what, question, patience=PATIENCE):
    """Asks again until the answer is true; fails with what was waited for."""
    deadline = time.monotonic() + patience
    while True:
        try:
            answer = question()
        except (GLib.Error, LookupError):
            answer = None  # what was being read went away between two questions
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise NotSeen(f"waited {patience} s for: {what}")
        time.sleep(0.1)


class Robot:
    def __init__(self, process_id):
        self._pid = process_id

    # -- looking

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self._pid:
                child.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                return child
        return None

    def everything(self):
        """All that is showing, breadth first, without the rows of lists."""
        root = self.application()
        waiting = [root] if root is not None else []
        while waiting:
            thing = waiting.pop(0)
            if thing is not root:
                yield thing
            if thing.getRole() in ROWS:
                continue
            for index in range(thing.childCount):
                child = thing.getChildAtIndex(index)
                if child is not None and (thing is root or child.getState().contains(pyatspi.STATE_SHOWING)):
                    waiting.append(child)

    def look(self, role, name):
        roles = ROLES[role]
        for thing in self.everything():
            if (roles is None or thing.getRole() in roles) and matches(name, thing.name or ""):
                return thing
        return None

    def find(self, role, name, patience=PATIENCE):
        return until(f"{role} {show(name)}", lambda: self.look(role, name), patience)

    def gone(self, role, name, patience=PATIENCE):
        until(f"{role} {show(name)} to go", lambda: self.look(role, name) is None, patience)

    def rows(self, listing):
        """What the rows of a list say, from its first to its last."""
        found = [listing.getChildAtIndex(index) for index in range(listing.childCount)]
        return [row.name or "" for row in found if row is not None]

    def row(self, list_name, text, patience=PATIENCE):
        """The first row that holds the text (or for which text(words) is true), once there is one."""
        def question():
            listing = self.look("list", list_name)
            if listing is None:
                return None
            for index in range(listing.childCount):
                row = listing.getChildAtIndex(index)
                if row is not None and (text(row.name or "") if callable(text) else text in (row.name or "")):
                    return row
            return None
        return until(f"a row of {list_name} with {show(text)}", question, patience)

    def focused(self):
        for thing in self.everything():
            if thing.getState().contains(pyatspi.STATE_FOCUSED):
                return thing
        return None

    def text_of(self, thing):
        text = thing.queryText()
        return text.getText(0, text.characterCount)

    def outline(self):
        """What a screen reader could find at this moment, for the log of a failure."""
        lines = []
        for thing in self.everything():
            extra = f" ({thing.childCount} rows)" if thing.getRole() in ROWS else ""
            if thing.name or extra:
                lines.append(f"{thing.getRoleName()}: {thing.name}{extra}")
        return "\n".join(lines)

    # -- doing

    def click(self, thing, times=1):
        box = until(f"“{thing.name}” to stand still on the screen", lambda: self._place(thing))
        x, y = box.x + box.width // 2, box.y + box.height // 2
        xdotool("mousemove", str(x), str(y), "click", "--repeat", str(times), "1")

    @staticmethod
    def _place(thing):
        """Where it is, once it has stopped moving: what slides in would otherwise be missed."""
        def box():
            return thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        first = box()
        time.sleep(0.2)
        second = box()
        still = (first.x, first.y, first.width, first.height) == (second.x, second.y, second.width, second.height)
        return second if still and second.width > 0 and second.height > 0 else None

    def is_enabled(self, name):
        button = self.look("button", name)
        return button is not None and button.getState().contains(pyatspi.STATE_ENABLED)

    def press(self, name, patience=PATIENCE):
        button = self.find("button", name, patience)
        until(f"button {show(name)} to be enabled", lambda: button.getState().contains(pyatspi.STATE_ENABLED), patience)
        self.click(button)

    def activate(self, name):
        """Presses a button as a screen reader does, in one step. For what is only offered for some seconds: on a busy
        computer the way of the mouse may take longer than that."""
        self.act(self.find("button", name), "press")

    @staticmethod
    def act(thing, name):
        """What a screen reader offers to do with a thing, by its name."""
        action = thing.queryAction()
        names = [action.getName(index).lower() for index in range(action.nActions)]
        action.doAction(names.index(name.lower()))

    def fill(self, name, text):
        field = self.find("field", name)
        self.click(field, times=3)
        self.type(text)
        return field

    @staticmethod
    def type(text):
        xdotool("type", "--delay", "12", "--", text)

    @staticmethod
    def key(*names):
        for name in names:
            xdotool("key", "--clearmodifiers", name)
            time.sleep(0.15)


def matches(wanted, name):
    return wanted(name) if callable(wanted) else name == wanted


def show(wanted):
    return getattr(wanted, "__doc__", None) or getattr(wanted, "__name__", "?") if callable(wanted) else f"“{wanted}”"


def starting(text):
    def check(name):
        return name.startswith(text)
    check.__doc__ = f"“{text}…”"
    return check


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, timeout=60)
