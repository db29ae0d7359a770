"""What those who keep the contacts do with Rejoinder, and what must be true at the service afterwards."""

import collections
import csv
import pathlib

from robot import starting, until
from stage import person
from visit import sign_in

ROWS = 10_000
BAD_ROWS = 200
LONG = 300  # seconds: ten thousand rows on a busy computer


def open_contacts(robot):
    robot.key("ctrl+2")
    return robot.find("list", "Contacts")


def contacts_with(service, digits):
    found = service.account("GET", f"/contacts?offset=0&limit=100&mobile={digits}")["data"]
    return [each for each in found if digits in each["mobile"]["number"]]


def made_at_the_service(service):
    return [entry for entry in service.ledger() if entry.get("what") == "contact.created"]


def creates_a_contact_and_edits_it_over_a_conflict(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    open_contacts(robot)
    robot.press("New contact")
    robot.fill("First name", "Wilhelmina")
    robot.fill("Last name", "Quist")
    robot.fill("Mobile number", "+1 206 555 0142")
    robot.press("Save")
    made = until("the contact at the service", lambda: contacts_with(service, "2065550142"))
    assert len(made) == 1, f"there {len(made)} times"
    assert person(made[0]) == "Wilhelmina Quist", made[0]
    assert not made[0].get("optIn"), "creating a contact has opted it in"

    robot.fill("Search contacts", "Quist")
    robot.click(robot.row("Contacts", "Wilhelmina Quist"))
    robot.press("Edit")
    email = robot.find("field", "E-mail")
    until("the record as the service has it", lambda: robot.is_enabled("Save"))
    robot.click(email)
    robot.type("wilhelmina@quist.example")
    elsewhere = dict(made[0], lastName="Quist-Aalto", email="office@quist.example")
    service.account("PUT", f"/contacts/{made[0]['id']}", elsewhere)
    robot.press("Save")
    # The surname was changed there alone and is taken over; the address was changed by both, so that one must choose.
    robot.click(robot.find("tab", starting("E-mail, Yours")))
    robot.press("Save")
    path = f"/contacts/{made[0]['id']}"

    def merged():
        now = service.account("GET", path)["data"]
        now = now[0] if isinstance(now, list) else now
        return now["lastName"] == "Quist-Aalto" and now["email"] == "wilhelmina@quist.example" and now
    kept = until("both people's changes at the service", merged)
    assert kept.get("attributes", {}) == made[0].get("attributes", {}), "a field that nobody touched was changed"
    assert len(made_at_the_service(service)) == 1, "created more than once"
    robot.row("Contacts", "Wilhelmina Quist-Aalto")
    visit.leave()


def deletes_a_contact_after_the_undo(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    open_contacts(robot)
    victim = next(each for each in service.everything("/contacts")
                  if each.get("firstName") and each.get("lastName") and person(each).isascii())
    robot.fill("Search contacts", person(victim))
    robot.click(robot.row("Contacts", person(victim)))
    for is_undone in (True, False):
        robot.key("Delete")
        answer_beside(robot, "Keep", "Delete")
        if is_undone:
            robot.activate("Undo")
            robot.row("Contacts", person(victim))
    until("the contact gone at the service",
          lambda: victim["id"] not in {each["id"] for each in service.everything("/contacts")})
    removed = [entry for entry in service.ledger() if entry.get("what") == "contact.removed"]
    assert len(removed) == 1, f"{len(removed)} deleted"
    robot.gone("any", f"Delete {person(victim)}")
    visit.leave()


def answer_beside(robot, other, answer):
    """Presses a button of a question whose other answer is known: the page has more than one that is called so."""
    question = robot.find("button", other).parent
    buttons = [question.getChildAtIndex(index) for index in range(question.childCount)]
    robot.act(next(button for button in buttons if button.name == answer), "press")


def number(row):
    """In an exchange of Seattle, where no sample contact lives."""
    return f"+1206{200 + row // 10_000:03d}{row % 10_000:04d}"


def write_file(path):
    """Ten thousand rows with everything that a spreadsheet does to them; every fiftieth is no good."""
    bad = ["", "not a number", "1.20621E+10", "+1206", "12"]
    good = {}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["First name", "Last name", "Mobile", "E-mail", "Remark"])
        for row in range(ROWS):
            name = f"Row{row:05d}"
            if row % (ROWS // BAD_ROWS) == 7:
                writer.writerow([name, "Bad", bad[row // (ROWS // BAD_ROWS) % len(bad)], "", ""])
            else:
                good[number(row)] = name
                remark = 'says "hello"\nand more; always' if row % 10 == 0 else ""
                writer.writerow([name, "Ålund" if row % 3 else "مريم", number(row), f"row{row}@example.com", remark])
    return good


def choose_file(robot, path):
    robot.press("Import contacts")
    field = robot.find("field", "Path of the file")
    robot.click(field)
    robot.type(str(path))
    robot.key("Return")
    robot.find("list", "First rows of the file")


def begin_import(robot, path, count):
    choose_file(robot, path)
    robot.press("Next")
    robot.find("list", "Rows of the file", LONG)
    robot.press(f"Import {count:,} contacts", LONG)


def each_once(service, good):
    there = collections.Counter(each["mobile"]["number"] for each in service.everything("/contacts"))
    twice = [one for one in good if there[one] > 1]
    assert not twice, f"{len(twice)} numbers are there more than once, for example {twice[0]}"
    missing = [one for one in good if not there[one]]
    assert not missing, f"{len(missing)} are missing, for example {missing[0]}"
    made = made_at_the_service(service)
    assert len(made) == len(good), f"{len(made)} were made of {len(good)}"


def imported(service, good):
    return lambda: len(made_at_the_service(service)) >= len(good)


def imports_ten_thousand_rows_over_two_kills(stage):
    service = stage.service()
    path = stage.folder / "address book.csv"
    good = write_file(path)
    assert len(good) == ROWS - BAD_ROWS
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    open_contacts(robot)
    begin_import(robot, path, len(good))
    for share in (0.2, 0.5):
        until("a part of the rows at the service", lambda: len(made_at_the_service(service)) > share * len(good), LONG)
        visit.process.kill()
        visit.process.wait()
        assert len(made_at_the_service(service)) < len(good), "the import was through before the program was killed"
        visit = stage.visit(service)
    robot = visit.robot
    robot.find("list", "Conversations")
    open_contacts(robot)
    until("all rows at the service", imported(service, good), 2 * LONG)
    robot.press(starting("Report"), LONG)
    robot.row("What was not done", "Row00007")
    robot.press("Close")
    each_once(service, good)
    visit.leave()


def exports_and_imports_the_same(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    open_contacts(robot)
    before = {each["id"]: record(each) for each in service.everything("/contacts")}
    until("all contacts in the table", lambda: robot.find("list", "Contacts").childCount >= len(before))
    robot.press("Export contacts")
    robot.press("Save as…")
    name = robot.find("field", starting("File name"))
    robot.click(name, times=3)
    target = stage.folder / "exported.csv"
    robot.type(str(target))
    robot.key("Return")
    until("the file", lambda: pathlib.Path(target).exists())
    rows = list(csv.reader(target.open(encoding="utf-8-sig", newline="")))
    assert len(rows) == len(before) + 1, f"{len(rows) - 1} of {len(before)} contacts"
    choose_file(robot, target)
    robot.press("Next")
    robot.find("list", "Rows of the file", LONG)
    robot.press(lambda name: name.startswith("Import ") and name.endswith("contacts") and name != "Import contacts")
    robot.find("button", starting("Report"), LONG)
    after = {each["id"]: record(each) for each in service.everything("/contacts")}
    assert after.keys() == before.keys(), "the import made or removed contacts"
    changed = [before[one] for one in before if before[one] != after[one]]
    assert not changed, f"{len(changed)} were changed, for example {changed[0]}"
    visit.leave()


def record(contact):
    """What a person would call the same contact."""
    lists = contact.get("lists") or contact.get("tags") or []
    return {"first": contact.get("firstName") or "", "last": contact.get("lastName") or "",
            "email": contact.get("email") or "", "number": contact["mobile"]["number"],
            "lists": sorted(each.get("name") or each.get("tag") for each in lists),
            "attributes": contact.get("attributes") or {}, "blocked": bool(contact.get("blocked"))}


def texts_several_and_nobody_who_opted_out(stage):
    service = stage.service()
    everybody = service.everything("/contacts")
    conversations = service.everything("/conversations")
    stopped = {each["contact"]["id"] for each in conversations if not each["lastMessage"].get("outgoing")}
    numbers = collections.Counter(each["mobile"]["number"] for each in everybody)

    def alone(each):
        return each.get("firstName") and each["firstName"].isascii() and numbers[each["mobile"]["number"]] == 1

    def fit(each):
        return alone(each) and each.get("valid", True) and each["mobile"].get("valid", True)
    free = [each for each in everybody if fit(each) and not each.get("blocked") and each["id"] not in stopped]
    # The service calls whoever opted out not valid as well.
    blocked = next(each for each in everybody if alone(each) and each.get("blocked"))
    chosen = [free[0], free[1], blocked]
    # A name in common, so that a filter shows these three.
    for each in chosen:
        service.account("PUT", f"/contacts/{each['id']}", dict(each, lastName="Quorum"))
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    open_contacts(robot)
    robot.fill("Search contacts", "Quorum")
    for each in chosen:
        robot.row("Contacts", f"{each['firstName']} Quorum")
    until("these three alone", lambda: len(robot.rows(robot.find("list", "Contacts"))) > 0
          and robot.look("any", starting("3 of ")))
    robot.click(robot.row("Contacts", "Quorum"))
    robot.key("ctrl+a", "ctrl+m")
    robot.fill("Message", "Hello {{firstName}}, we open at nine.")
    robot.row("Who gets the text and who does not", f"{blocked['firstName']} Quorum, gets no text: Opted out")
    robot.key("ctrl+Return")
    answer_beside(robot, "Back to the text", "Send 2 texts")

    def sent():
        return [entry for entry in service.ledger() if entry.get("what") == "message.sent"]
    until("both texts in the ledger", lambda: len(sent()) >= 2)
    got = sorted((entry["contactId"], entry["text"]) for entry in sent())
    assert got == sorted((each["id"], f"Hello {each['firstName']}, we open at nine.") for each in free[:2]), got
    visit.leave()
    assert len(sent()) == 2, f"{len(sent())} texts were accepted"


ALL = [
    creates_a_contact_and_edits_it_over_a_conflict,
    deletes_a_contact_after_the_undo,
    texts_several_and_nobody_who_opted_out,
    imports_ten_thousand_rows_over_two_kills,
    exports_and_imports_the_same,
]
