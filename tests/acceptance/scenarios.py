"""What a person does with Rejoinder, and what must be true afterwards."""

import socketserver
import threading
import time

from robot import PATIENCE, starting, until, xdotool
from stage import conversation_to_answer, person, template_for, texts_accepted
from visit import keyring_entries, sign_in


def open_conversation(robot, name):
    robot.click(robot.row("Conversations", name))
    robot.find("list", "Messages")
    until("the recipient's name beside the reply", lambda: robot.look("field", starting("Reply")))


def answers_with_a_template_closes_and_reads_it_offline(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)

    entries = keyring_entries()
    assert service.client_secret in entries, "the secret is not in the keyring"
    assert service.client_id in entries, "the client id is not in the keyring"
    stage.nothing_on_disk_holds(service.client_secret)

    conversation = conversation_to_answer(robot, service)
    name = person(conversation["contact"])
    open_conversation(robot, name)

    template, text = template_for(conversation["contact"], service)
    robot.press("Insert template")
    robot.find("list", "Templates")
    robot.type(template)
    robot.row("Templates", template)
    robot.key("Return")
    reply = robot.find("field", starting("Reply"))
    until("the template in the reply", lambda: robot.text_of(reply).strip())
    robot.press("Send")
    sent = until("the text in the ledger", lambda: texts_accepted(service, conversation["id"]))
    assert len(sent) == 1, f"accepted {len(sent)} times"
    robot.row("Messages", text)

    answer = "Wonderful, see you on Friday at 4711 Elm Street"
    service.inbound(conversation["id"], answer)
    robot.row("Messages", answer)
    assert len(texts_accepted(service, conversation["id"])) == 1, "sent again while waiting"

    robot.press("Close conversation")
    robot.find("button", "Undo")
    path = f"/conversations/{conversation['id']}"
    until("the conversation closed at the service", lambda: closed(service.account("GET", path)))
    stage.nothing_on_disk_holds(service.client_secret)
    visit.leave()
    stage.nothing_on_disk_holds(service.client_secret)

    service.stop()
    visit = stage.visit(service)
    robot = visit.robot
    robot.click(robot.find("check", starting("Closed")))
    robot.fill("Search conversations", name)
    open_conversation(robot, name)
    robot.row("Messages", text)
    robot.row("Messages", answer)
    visit.leave()


def closed(answer):
    data = answer["data"]
    return (data[0] if isinstance(data, list) else data).get("closed")


def undo_keeps_the_conversation_open(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    conversation = conversation_to_answer(robot, service)
    name = person(conversation["contact"])
    open_conversation(robot, name)
    robot.press("Close conversation")
    robot.activate("Undo")
    robot.row("Conversations", name)
    time.sleep(7)  # longer than the program holds the call back
    assert not closed(service.account("GET", f"/conversations/{conversation['id']}")), "closed after Undo"
    visit.leave()


def undo_takes_a_text_back(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    conversation = conversation_to_answer(robot, service)
    open_conversation(robot, person(conversation["contact"]))
    robot.click(robot.find("field", starting("Reply")))
    text = "The side door is open until six"
    robot.type(text)
    robot.key("Return")
    robot.row("Messages", lambda words: text in words and "can still be taken back" in words)
    robot.key("ctrl+z")
    until("the text in the reply again", lambda: robot.text_of(robot.find("field", starting("Reply"))) == text)
    time.sleep(7)  # longer than the program holds it back
    assert not texts_accepted(service, conversation["id"]), "sent after Undo"

    robot.key("Return")
    robot.act(robot.row("Messages", lambda words: text in words and "can still be taken back" in words), "Undo")
    until("the text in the reply once more", lambda: robot.text_of(robot.find("field", starting("Reply"))) == text)
    robot.key("Return")
    until("the text in the ledger", lambda: texts_accepted(service, conversation["id"]))
    robot.row("Messages", lambda words: text in words and "taken back" not in words)
    assert len(texts_accepted(service, conversation["id"])) == 1, "sent more than once"
    visit.leave()


def quitting_over_a_text_asks(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    conversation = conversation_to_answer(robot, service)
    name = person(conversation["contact"])
    open_conversation(robot, name)
    robot.click(robot.find("field", starting("Reply")))
    robot.type("The first one goes before the program does")
    robot.key("Return", "ctrl+q")
    robot.activate("Wait and quit")
    assert visit.process.wait(60) == 0, "did not end well by itself"
    assert len(texts_accepted(service, conversation["id"])) == 1, "ended before the text had left"

    visit = stage.visit(service)
    robot = visit.robot
    robot.find("list", "Conversations")
    open_conversation(robot, name)
    robot.click(robot.find("field", starting("Reply")))
    robot.type("The second one goes at the next start")
    robot.key("Return", "ctrl+q")
    robot.activate("Quit now")
    assert visit.process.wait(60) == 0, "did not end well"

    visit = stage.visit(service)
    until("both texts in the ledger", lambda: len(texts_accepted(service, conversation["id"])) >= 2)
    time.sleep(3)  # for one that must not follow
    assert len(texts_accepted(service, conversation["id"])) == 2, "sent more than once"
    visit.leave()


def markup_is_shown_and_never_followed(stage):
    visitors = []

    class Beacon(socketserver.BaseRequestHandler):
        def handle(self):
            visitors.append(self.client_address)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Beacon) as beacon:
        threading.Thread(target=beacon.serve_forever, daemon=True).start()
        service = stage.service()
        visit = stage.visit(service)
        robot = visit.robot
        sign_in(robot, service)
        conversation = conversation_to_answer(robot, service)
        name = person(conversation["contact"])
        body = f'<b>x</b><img src="http://127.0.0.1:{beacon.server_address[1]}/beacon">'
        service.inbound(conversation["id"], body)
        robot.row("Conversations", lambda words: name in words and body in words)
        open_conversation(robot, name)
        robot.click(robot.row("Messages", body))
        time.sleep(3)  # for a tooltip to come up over the bubble, and for a request that must not be
        beacon.shutdown()
        assert not visitors, f"{len(visitors)} requests went to the address in the text"
        visit.leave()


def everything_by_keyboard(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot

    robot.find("field", "Account ID")
    for field, text in (("Account ID", service.account_id), ("Client ID", service.client_id),
                        ("Client secret", service.client_secret)):
        travel(robot, "Tab", field)
        robot.type(text)
    robot.key("Return")
    robot.find("list", "Conversations")
    conversation = conversation_to_answer(robot, service)
    name = person(conversation["contact"])

    robot.key("ctrl+f")
    travel(robot, None, "Search conversations")
    robot.type(name)
    robot.row("Conversations", name)
    robot.key("Down", "Return")
    robot.find("list", "Messages")
    travel(robot, "F6", starting("Reply"))
    template, text = template_for(conversation["contact"], service)
    robot.key("ctrl+t")
    robot.find("list", "Templates")
    robot.type(template)
    robot.row("Templates", template)
    robot.key("Return")
    until("the template in the reply",
          lambda: robot.text_of(robot.find("field", starting("Reply"))).strip())
    robot.key("Return")
    until("the text in the ledger", lambda: texts_accepted(service, conversation["id"]))
    robot.row("Messages", text)
    robot.key("ctrl+shift+e")
    until("the conversation closed at the service",
          lambda: closed(service.account("GET", f"/conversations/{conversation['id']}")))
    robot.key("ctrl+slash")
    robot.find("any", lambda words: "Keyboard shortcuts" in words)
    robot.key("Escape")
    visit.leave()


def travel(robot, key, name):
    """Presses the key until the control of that name has the focus; with no key it must have it already."""
    def there():
        thing = robot.focused()
        return thing is not None and (name(thing.name) if callable(name) else thing.name == name)
    for _ in range(25 if key else 1):
        try:
            until(f"the focus on {name}", there, patience=1 if key else PATIENCE)
            return
        except AssertionError:
            robot.key(key)
    raise AssertionError(f"{key} does not lead to {name}")


def logs_hold_no_secret_number_or_text(stage):
    service = stage.service()
    visit = stage.visit(service, environment={"QT_LOGGING_RULES": "rejoinder*=true"})
    robot = visit.robot
    sign_in(robot, service)
    conversation = conversation_to_answer(robot, service)
    open_conversation(robot, person(conversation["contact"]))
    text = "Thank you, the parcel is on its way"
    robot.fill("Reply", text) if robot.look("field", "Reply") else robot.type(text)
    robot.press("Send")
    until("the text in the ledger", lambda: texts_accepted(service, conversation["id"]))
    answer = "Great news, my daughter will be delighted"
    service.inbound(conversation["id"], answer)
    robot.row("Messages", answer)
    visit.leave()

    contacts = service.everything("/contacts")
    forbidden = {service.client_secret, service.client_id, text, answer, "Bearer ", "eyJ"}
    for contact in contacts:
        number = (contact.get("mobile") or {}).get("number") or ""
        if len(number) > 6:
            forbidden |= {number, number.lstrip("+")}
        if len(person(contact)) > 5:
            forbidden.add(person(contact))
    forbidden |= {message["message"] for message in service.everything("/messages")[:500]
                  if len(message.get("message") or "") > 12}
    logs = [path for path in stage.logs() if path.is_file()]
    written = {path: path.read_text(encoding="utf-8", errors="replace") for path in logs}
    own = [content for path, content in written.items() if path.name == "rejoinder.log"]
    assert own, "rejoinder.log was not written, so this shows nothing"
    assert any("/messages" in content for content in own), "rejoinder.log does not name the calls, so this shows nothing"
    for path, content in written.items():
        held = [word for word in forbidden if word in content]
        assert not held, f"{path} holds {held}"


def the_second_start_raises_the_first(stage):
    service = stage.service()
    visit = stage.visit(service)
    sign_in(visit.robot, service)
    window = visit.own_window()
    xdotool("windowminimize", "--sync", window)
    until("another window, or none, in front", lambda: visit.window_in_front() != window)

    assert visit.start_again().wait(PATIENCE) == 0, "the second start did not end by itself"
    until("the first window in front", lambda: visit.window_in_front() == window)

    assert visit.start_again("--quit").wait(PATIENCE) == 0, "--quit did not end well"
    assert visit.process.wait(PATIENCE) == 0, "the program did not end on --quit"
    assert visit.start_again("--quit").wait(PATIENCE) == 0, "--quit where none runs"


ALL = [
    answers_with_a_template_closes_and_reads_it_offline,
    undo_keeps_the_conversation_open,
    undo_takes_a_text_back,
    quitting_over_a_text_asks,
    markup_is_shown_and_never_followed,
    everything_by_keyboard,
    logs_hold_no_secret_number_or_text,
    the_second_start_raises_the_first,
]
