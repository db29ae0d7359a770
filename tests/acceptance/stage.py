"""What one scenario is given: a service, a program to start, a profile of its own, and the checks they all share."""

import contextlib
import os
import pathlib
import re

from robot import until
from service import Service
from visit import Visit, files_holding

# Only these may be needed to fill a template for anybody who has a name.
SIMPLE_FIELD = re.compile(r"\{\{\{?\s*(?:contact\.)?(\w+)\s*\}?\}\}")


class Stage(contextlib.ExitStack):
    def __init__(self, program, sandbox, folder):
        super().__init__()
        self._program = program
        self._sandbox = sandbox
        self.folder = folder
        self.profile = folder.name.replace("_", "-")
        self.home = pathlib.Path(os.environ["HOME"])
        self._visit = None

    def service(self, *options):
        service = Service(self._sandbox, "--replies", "off", *options)
        self.callback(service.stop)
        return service

    def visit(self, service, environment=None):
        self._visit = Visit(self._program, self.folder, "--api-url", service.url, "--profile", self.profile,
                            environment=environment)
        self.callback(self._visit.end)
        self._visit.wait_for_window()
        return self._visit

    def tell_what_is_showing(self):
        if self._visit is not None and self._visit.process.poll() is None:
            with contextlib.suppress(Exception):  # the failure itself is what has to be told
                (self.folder / "outline.txt").write_text(self._visit.robot.outline(), encoding="utf-8")

    def places_on_disk(self):
        """Everywhere the program may have written."""
        return [self.home, os.environ["TMPDIR"], os.environ["XDG_RUNTIME_DIR"], self.folder]

    def nothing_on_disk_holds(self, *texts):
        found = files_holding(texts, *self.places_on_disk())
        assert not found, f"on disk in clear: {[(str(path), text) for path, text in found]}"

    def logs(self):
        return [*self.home.rglob("*.log*"), *self.folder.rglob("*.log*")]


def person(contact):
    return " ".join(filter(None, [contact.get("firstName"), contact.get("lastName")]))


def conversation_to_answer(robot, service):
    """The first row of the list whose customer has a name of their own, may be texted, and waits for an answer."""
    conversations = service.everything("/conversations")
    names = [person(each["contact"]) for each in conversations]

    def fit(each):
        contact = each["contact"]
        name = person(contact)
        return (contact.get("firstName") and contact.get("lastName") and name.isascii() and names.count(name) == 1
                and not each.get("closed") and not contact.get("blocked") and contact.get("valid", True)
                and not each["lastMessage"].get("outgoing"))

    candidates = {person(each["contact"]): each for each in conversations if fit(each)}
    assert candidates, "the sample data has nobody to answer"

    def question():
        for words in robot.rows(robot.find("list", "Conversations"))[:12]:
            for name, conversation in candidates.items():
                if name in words:
                    return conversation
        return None
    return until("somebody to answer among the first rows", question)


def template_for(contact, service):
    """A template whose fields this contact can fill, and the text that it becomes."""
    known = {"firstName": contact.get("firstName"), "lastName": contact.get("lastName")}
    for template in service.everything("/templates"):
        fields = SIMPLE_FIELD.findall(template["template"])
        if "firstName" in fields and all(known.get(field) for field in fields):
            return template["name"], SIMPLE_FIELD.sub(lambda match: known[match.group(1)], template["template"])
    raise AssertionError("the sample data has no template with a first name")


def texts_accepted(service, conversation_id):
    """What the service has accepted for a conversation, in order."""
    return [entry for entry in service.ledger()
            if entry.get("what") == "message.sent" and entry.get("conversationId") == conversation_id]
