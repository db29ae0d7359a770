#include "Scenes.h"

#include "Stage.h"

#include "models/TemplateListModel.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"
#include "ui/templates/TemplatesPage.h"

#include <QAction>
#include <QListView>

namespace rejoinder {

using Theme = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};
static const QString list = QStringLiteral("Templates");
static const QString nameField = QStringLiteral("Name");
static const QString textField = QStringLiteral("Text");

/// Also where it is out of sight, as in a narrow window while a template is read.
static QAbstractItemView* templates(Stage& stage)
{
    const auto* page = stage.window().findChild<TemplatesPage*>();
    return page ? &page->list() : nullptr;
}

static void show(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowTemplates]->trigger();
    stage.until("the templates", [&stage] { return templates(stage) && templates(stage)->model()->rowCount() > 0; });
}

static void reading(Stage& stage)
{
    show(stage);
    stage.choose(list, QStringLiteral("Appointment"));
    stage.actions()[ActionId::FavouriteTemplate]->trigger();
    stage.choose(list, QStringLiteral("Delivery"));
    stage.actions()[ActionId::FavouriteTemplate]->trigger();
    stage.pause(300);
}

static void readingOne(Stage& stage)
{
    show(stage);
    stage.choose(list, QStringLiteral("Appointment"));
}

static void readingForSomebody(Stage& stage)
{
    reading(stage);
    stage.type(QStringLiteral("Preview for"), QStringLiteral("Maya"));
    stage.pause(600);
}

static void empty(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowTemplates]->trigger();
    stage.pause(300);
    stage.type(QStringLiteral("Search templates"), QStringLiteral("xyz"));
}

static void narrow(Stage& stage)
{
    show(stage);
    stage.pause(300);
}

static void editor(Stage& stage)
{
    show(stage);
    stage.choose(list, QStringLiteral("Greeting"));
    stage.actions()[ActionId::EditTemplate]->trigger();
    stage.pause(600);
    stage.pressWith(textField, Qt::Key_End, Qt::ControlModifier);
    stage.type(textField, QStringLiteral(" We are open until 18:30."));
}

static void problems(Stage& stage)
{
    show(stage);
    stage.actions()[ActionId::NewTemplate]->trigger();
    stage.type(nameField, QStringLiteral("Collect your order"));
    stage.type(textField, QStringLiteral("Hi {{{contact.firstname}}}, order {{{order} is ready in {{{city}}}. "
                                         "{{#vip}}Come by any time.{{/vip}} ¡Hasta pronto!"));
    stage.pause(600);
}

static void unsaved(Stage& stage)
{
    editor(stage);
    stage.press(textField, Qt::Key_Escape);
}

static void conflict(Stage& stage)
{
    show(stage);
    stage.choose(list, QStringLiteral("Greeting"));
    QAbstractItemView* view = templates(stage);
    const auto entry = view->currentIndex().data(TemplateListModel::TemplateRole).value<MessageTemplate>();
    stage.actions()[ActionId::EditTemplate]->trigger();
    stage.pause(600);
    stage.sandbox.change({{QStringLiteral("templateId"), entry.id.text()},
                          {QStringLiteral("name"), QStringLiteral("First greeting")},
                          {QStringLiteral("template"), QStringLiteral("Good day {{{contact.firstName}}}, this is "
                                                                      "Harbor & Finch. How can we help you today?")}});
    stage.pressWith(textField, Qt::Key_End, Qt::ControlModifier);
    stage.type(textField, QStringLiteral(" We answer until 18:30."));
    stage.actions()[ActionId::SaveTemplate]->trigger();
    stage.until("both versions", [&stage] { return stage.named(QStringLiteral("Your text")) != nullptr; });
    stage.pause(300);
}

static void unconfirmed(Stage& stage)
{
    show(stage);
    stage.sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                            {QStringLiteral("path"), QStringLiteral("/templates")},
                            {QStringLiteral("status"), 0}});
    stage.actions()[ActionId::NewTemplate]->trigger();
    stage.type(nameField, QStringLiteral("Collect your order"));
    stage.type(textField, QStringLiteral("Hi {{{contact.firstName}}}, your order is ready."));
    stage.actions()[ActionId::SaveTemplate]->trigger();
    stage.pause(1'500);
}

static void deleted(Stage& stage)
{
    reading(stage);
    stage.actions()[ActionId::DeleteTemplate]->trigger();
    stage.pause(400);
}

static void picker(Stage& stage)
{
    reading(stage);
    stage.actions()[ActionId::ShowInbox]->trigger();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.actions()[ActionId::InsertTemplate]->trigger();
    stage.pause(500);
}

static void rightToLeft(Stage& stage)
{
    stage.window().setLayoutDirection(Qt::RightToLeft);
    show(stage);
    stage.choose(list, QStringLiteral("Greeting"));
}

QList<Scene> templateScenes()
{
    QList<Scene> scenes;
    const auto add = [&scenes](const char* name, void (*play)(Stage&)) -> Scene& {
        scenes.append(
            {.name = QStringLiteral("templates-") + QString::fromLatin1(name), .sandbox = quiet, .play = play});
        return scenes.last();
    };
    const auto both = [&](const char* name, void (*play)(Stage&)) {
        add(name, play);
        Scene& dark = add(name, play);
        dark.name += QStringLiteral("-dark");
        dark.theme = Theme::Dark;
    };
    both("reading", reading);
    add("for-somebody", readingForSomebody);
    both("editor", editor);
    both("problems", problems);
    both("conflict", conflict);
    add("unsaved", unsaved);
    add("unconfirmed", unconfirmed);
    add("deleted", deleted);
    both("picker", picker);
    add("empty", empty);
    add("rtl", rightToLeft);
    const QSize small(620, 800);
    add("narrow", narrow).size = small;
    add("narrow-reading", readingOne).size = small;
    add("narrow-problems", problems).size = small;
    add("narrow-conflict", conflict).size = small;
    Scene& large = add("200", reading);
    large.size = QSize(900, 700);
    large.scale = QStringLiteral("2");
    return scenes;
}

} // namespace rejoinder
