// One contact edited beside its conversation, and all that can come between.
#include "Scenes.h"
#include "Stage.h"

#include "ui/contacts/form/ContactConflictView.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/shell/Actions.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace rejoinder {

using Theme = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};

static QPushButton* saveButton(Stage& stage)
{
    for (auto* button : stage.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Save"))
            return button;
    }
    return nullptr;
}

static void edit(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.pause(500);
    stage.actions()[ActionId::EditPerson]->trigger();
    stage.until("the form", [&stage] { return saveButton(stage) && saveButton(stage)->isEnabled(); });
    stage.pause(300);
}

static void retype(Stage& stage, const QString& field, const QString& text)
{
    auto* line = qobject_cast<QLineEdit*>(stage.named(field));
    stage.until("the field", [line] { return line != nullptr; });
    line->selectAll();
    stage.type(field, text);
}

static void wrong(Stage& stage)
{
    edit(stage);
    retype(stage, QStringLiteral("E-mail"), QStringLiteral("maya at home"));
    retype(stage, QStringLiteral("Mobile number"), QStringLiteral("+1 415 555"));
    stage.pressWith(QStringLiteral("Mobile number"), Qt::Key_Return, Qt::ControlModifier);
}

static ContactId shown(Stage& stage)
{
    return stage.window().findChild<ContactEditor*>()->contactId();
}

static void conflict(Stage& stage)
{
    edit(stage);
    stage.sandbox.change({{QStringLiteral("contactId"), shown(stage).text()},
                          {QStringLiteral("firstName"), QStringLiteral("Maia")},
                          {QStringLiteral("email"), QStringLiteral("maia.okafor@example.com")}});
    retype(stage, QStringLiteral("First name"), QStringLiteral("Mae"));
    retype(stage, QStringLiteral("Last name"), QStringLiteral("Okafor-Lindqvist"));
    stage.pressWith(QStringLiteral("Last name"), Qt::Key_Return, Qt::ControlModifier);
    auto* view = stage.window().findChild<ContactConflictView*>();
    stage.until("both versions", [view] { return view->isVisible(); });
    stage.pause(300);
}

static void unsaved(Stage& stage)
{
    edit(stage);
    retype(stage, QStringLiteral("First name"), QStringLiteral("Mae"));
    stage.press(QStringLiteral("First name"), Qt::Key_Escape);
}

static void deleted(Stage& stage)
{
    edit(stage);
    stage.sandbox.change({{QStringLiteral("contactId"), shown(stage).text()}, {QStringLiteral("removed"), true}});
    retype(stage, QStringLiteral("First name"), QStringLiteral("Mae"));
    stage.pressWith(QStringLiteral("First name"), Qt::Key_Return, Qt::ControlModifier);
    stage.until("the question", [&stage] {
        for (auto* button : stage.window().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Create it anew"))
                return true;
        }
        return false;
    });
    stage.pause(300);
}

static void mirrored(Stage& stage)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    edit(stage);
    retype(stage, QStringLiteral("First name"), QStringLiteral("ليلى"));
}

QList<Scene> contactFormScenes()
{
    QList<Scene> scenes;
    const auto add = [&scenes](const char* name, void (*play)(Stage&)) -> Scene& {
        scenes.append({.name = QString::fromLatin1(name), .sandbox = quiet, .play = play});
        return scenes.last();
    };
    add("contact-edit", edit);
    add("contact-edit-dark", edit).theme = Theme::Dark;
    add("contact-edit-wrong", wrong);
    add("contact-edit-conflict", conflict);
    add("contact-edit-conflict-dark", conflict).theme = Theme::Dark;
    add("contact-edit-unsaved", unsaved);
    add("contact-edit-deleted", deleted);
    add("contact-edit-rtl", mirrored);
    Scene& large = add("contact-edit-200", edit);
    large.scale = QStringLiteral("2");
    large.size = {1000, 700};
    return scenes;
}

} // namespace rejoinder
