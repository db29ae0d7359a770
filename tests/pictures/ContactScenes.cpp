// The page of contacts: whoever is in it, one chosen, many chosen, nobody.
#include "Scenes.h"
#include "Stage.h"

#include "session/Session.h"
#include "ui/contacts/many/ManyTextDialog.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/shell/Actions.h"
#include "ui/widgets/QuestionBar.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>

namespace rejoinder {

static const QString table = QStringLiteral("Contacts");
static const QString field = QStringLiteral("Search contacts");

static void page(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowContacts]->trigger();
    auto* rows = stage.window().findChild<ContactTableView*>();
    stage.until("rows", [rows] { return rows && rows->model()->rowCount() > 0; });
    stage.pause(1'000);
}

static void choose(Stage& stage, const char* name)
{
    page(stage);
    stage.choose(table, QString::fromUtf8(name));
}

static void filtered(Stage& stage)
{
    page(stage);
    stage.click(QStringLiteral("Blocked"));
    stage.type(field, QStringLiteral("a"));
    stage.pause(800);
}

static void nobodyFound(Stage& stage)
{
    page(stage);
    stage.type(field, QStringLiteral("nobody is called this"));
    stage.pause(800);
}

static void many(Stage& stage)
{
    page(stage);
    auto* rows = stage.window().findChild<ContactTableView*>();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(1, 0)).center());
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      rows->visualRect(rows->model()->index(3, 0)).center());
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      rows->visualRect(rows->model()->index(6, 0)).center());
    stage.pause(800);
}

static void manyToList(Stage& stage)
{
    many(stage);
    stage.click(QStringLiteral("Add to list or tag…"));
    stage.pause(500);
}

/// The first dozen of the table, with a text to them.
static void textTo(Stage& stage, const char* text)
{
    page(stage);
    auto* rows = stage.window().findChild<ContactTableView*>();
    const int last = qMin(11, rows->model()->rowCount() - 1);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(rows->model()->index(0, 0)).center());
    rows->selectionModel()->select({rows->model()->index(0, 0), rows->model()->index(last, 0)},
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    stage.pause(300);
    stage.actions()[ActionId::TextContact]->trigger();
    stage.until("the dialog", [&stage] {
        const auto* dialog = stage.window().findChild<ManyTextDialog*>();
        return dialog && dialog->isVisible() && dialog->texts().all().size() > 1;
    });
    stage.type(QStringLiteral("Message"), QString::fromUtf8(text));
    stage.pause(500);
}

static const char* const greeting = "Hi {{firstName}}, we are closed on Friday. Call us on Monday from nine o'clock.";

static void textToMany(Stage& stage)
{
    textTo(stage, greeting);
}

static void textToManyAsked(Stage& stage)
{
    textTo(stage, greeting);
    stage.pressWith(QStringLiteral("Message"), Qt::Key_Return, Qt::ControlModifier);
    stage.pause(300);
}

static void textToManyBack(Stage& stage)
{
    textToManyAsked(stage);
    QWidget* dialog = QApplication::activeModalWidget();
    dialog->findChild<QuestionBar*>()->findChildren<QPushButton*>().last()->click();
    stage.until("the toast", [dialog] { return !dialog->isVisible(); });
    stage.pause(300);
    stage.actions()[ActionId::UndoTexts]->trigger();
    stage.until("them back", [dialog] { return dialog->isVisible(); });
    stage.pause(500);
}

static void textToManyOut(Stage& stage)
{
    textToManyAsked(stage);
    QWidget* dialog = QApplication::activeModalWidget();
    dialog->findChild<QuestionBar*>()->findChildren<QPushButton*>().last()->click();
    stage.until("the toast", [dialog] { return !dialog->isVisible(); });
    stage.pause(500);
}

static void textToManyTemplates(Stage& stage)
{
    textTo(stage, "");
    stage.pressWith(QStringLiteral("Message"), Qt::Key_T, Qt::ControlModifier);
    stage.pause(500);
}

static void opened(Stage& stage)
{
    choose(stage, "Maya Okafor");
    QTest::keyClick(stage.window().findChild<ContactTableView*>(), Qt::Key_Return);
    stage.pause(300);
}

static void atOnce(Stage& stage)
{
    stage.enter();
    stage.until("a session", [&stage] { return stage.signIn().session() != nullptr; });
    stage.actions()[ActionId::ShowContacts]->trigger();
    stage.pause(300);
}

static void empty(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowContacts]->trigger();
    stage.pause(800);
}

QList<Scene> contactScenes()
{
    using Dark = ThemeSwitch::Choice;
    const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};
    const QStringList nobody = quiet + QStringList{QStringLiteral("--conversations"), QStringLiteral("0")};
    const QStringList slow = quiet + QStringList{QStringLiteral("--latency"), QStringLiteral("700")};
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const auto one = [](const char* person) { return [person](Stage& stage) { choose(stage, person); }; };
    return {
        {.name = name("contacts"), .sandbox = quiet, .play = page},
        {.name = name("contacts-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = page},
        {.name = name("contacts-200"), .sandbox = quiet, .scale = name("2"), .play = one("Maya Okafor")},
        {.name = name("contacts-860"), .sandbox = quiet, .size = {860, 700}, .play = opened},
        {.name = name("contacts-620"), .sandbox = quiet, .size = {620, 700}, .play = page},
        {.name = name("contacts-620-chosen"), .sandbox = quiet, .size = {620, 700}, .play = opened},
        {.name = name("contacts-empty"), .sandbox = nobody, .play = empty},
        {.name = name("contacts-loading"), .sandbox = slow, .play = atOnce},
        {.name = name("contacts-filtered"), .sandbox = quiet, .play = filtered},
        {.name = name("contacts-nobody"), .sandbox = quiet, .play = nobodyFound},
        {.name = name("contacts-many"), .sandbox = quiet, .play = many},
        {.name = name("contacts-many-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = many},
        {.name = name("contacts-many-list"), .sandbox = quiet, .play = manyToList},
        {.name = name("many-text"), .sandbox = quiet, .play = textToMany},
        {.name = name("many-text-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = textToMany},
        {.name = name("many-text-asked"), .sandbox = quiet, .play = textToManyAsked},
        {.name = name("many-text-templates"), .sandbox = quiet, .play = textToManyTemplates},
        {.name = name("many-text-out"), .sandbox = quiet, .theme = Dark::Dark, .play = textToManyOut},
        {.name = name("many-text-back"), .sandbox = quiet, .play = textToManyBack},
        {.name = name("many-text-620"), .sandbox = quiet, .size = {620, 760}, .play = textToManyAsked},
        {.name = name("many-text-200"), .sandbox = quiet, .scale = name("2"), .play = textToManyAsked},
        {.name = name("contact-chosen"), .sandbox = quiet, .play = one("Maya Okafor")},
        {.name = name("contact-blocked"), .sandbox = quiet, .theme = Dark::Dark, .play = one("Ana Petrova")},
        {.name = name("contact-arabic"), .sandbox = quiet, .play = one("عبد")},
    };
}

} // namespace rejoinder
