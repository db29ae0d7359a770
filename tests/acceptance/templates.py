"""Keeping the templates: what is written, and what a colleague wrote meanwhile."""

from robot import until
from visit import sign_in


def open_templates(robot):
    robot.key("ctrl+3")
    return robot.find("list", "Templates")


def named(service, name):
    return [each for each in service.everything("/templates") if each["name"] == name]


def writes_a_template_compares_and_deletes_it(stage):
    service = stage.service()
    visit = stage.visit(service)
    robot = visit.robot
    sign_in(robot, service)
    open_templates(robot)
    robot.press("New template")
    robot.fill("Name", "Parking")
    robot.click(robot.find("field", "Text"))
    robot.type("Park behind the house, {{{firstName}}}")
    robot.press("Save")
    made = until("the template at the service", lambda: named(service, "Parking"))
    assert len(made) == 1, f"there {len(made)} times"
    assert made[0]["template"] == "Park behind the house, {{{firstName}}}", made[0]

    robot.click(robot.row("Templates", "Parking"))
    robot.key("F2")
    robot.click(robot.find("field", "Text"))
    robot.key("ctrl+End")
    robot.type(", please")
    service.account("PUT", f"/templates/{made[0]['id']}", dict(made[0], template="Park in front"))
    robot.press("Save")
    robot.press("Save mine over it")
    until("the agent's text at the service",
          lambda: named(service, "Parking")[0]["template"] == "Park behind the house, {{{firstName}}}, please")

    robot.click(robot.row("Templates", "Parking"))
    robot.press("Delete template")
    robot.activate("Undo")
    robot.click(robot.row("Templates", "Parking"))
    assert named(service, "Parking"), "deleted after Undo"
    robot.press("Delete template")
    until("the template gone at the service", lambda: not named(service, "Parking"))
    visit.leave()


ALL = [writes_a_template_compares_and_deletes_it]
