#include "Scenes.h"

#include "Stage.h"

#include "session/Session.h"
#include "ui/shell/Actions.h"

#include <QAction>
#include <csignal>
#include <sys/resource.h>

namespace rejoinder {

using Dark = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};
static const QString reply = QStringLiteral("Of course, Maya. I've asked the driver to leave it at number 14. "
                                            "Reply STOP to opt out of updates.");

static const QString replyField = QStringLiteral("Reply");

static void writing(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.type(replyField, reply);
}

static void blocked(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Ana Petrova"));
}

static void failedText(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("+447700900118"));
}

static void unconfirmed(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                            {QStringLiteral("path"), QStringLiteral("/messages")},
                            {QStringLiteral("status"), 0},
                            {QStringLiteral("count"), 1}});
    stage.type(replyField, QStringLiteral("Yes, the driver can leave it with the neighbour."));
    stage.press(replyField, Qt::Key_Return);
    stage.pause(9'000); // held, then sent, then looked for
}

static void templates(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.actions()[ActionId::InsertTemplate]->trigger();
    stage.pause(500);
}

static void guard(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("+447700900118"));
    stage.type(replyField, QStringLiteral("Hi {{firstName}}, the door code is new."));
    stage.press(replyField, Qt::Key_Return);
}

static void earlierDrafts(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    for (const QString& text :
         {QStringLiteral("Hi Maya, I have asked the carrier and will be back with an answer today."),
          QStringLiteral("Of course! The driver can leave it with the neighbour at number 14. Shall "
                         "I tell him, or would you rather have it on Saturday?"),
          QStringLiteral("One moment, I will check.")}) {
        stage.type(replyField, text);
        stage.pause(800); // it is on the disk, as it would be where somebody thinks about it
        QTest::keySequence(stage.named(replyField), QKeySequence::SelectAll);
        QTest::keyClick(stage.named(replyField), Qt::Key_Backspace);
        stage.pause(800);
    }
    stage.type(replyField, QStringLiteral("Yes, that works."));
    stage.pause(800);
    stage.actions()[ActionId::EarlierDrafts]->trigger();
    stage.pause(300);
    stage.press(QStringLiteral("Earlier drafts, kept on this computer"), Qt::Key_Down);
}

/// A disk that is full for the vault, and has room for the picture.
static void notSaved(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit full = before;
    full.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &full);
    stage.type(replyField, QStringLiteral("Of course, Maya. I have asked the driver to leave it at number 14."));
    stage.until("it is said", [&stage] {
        const QString said = QStringLiteral("Not saved on this computer");
        for (const QWidget* widget : stage.window().findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName().startsWith(said))
                return true;
        }
        return false;
    });
    stage.pause(300);
    setrlimit(RLIMIT_FSIZE, &before);
}

static void closing(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.actions()[ActionId::CloseConversation]->trigger();
    stage.pause(800);
}

static void offline(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.sandbox.stop();
    stage.signIn().session()->refreshNow();
    stage.until("offline",
                [&stage] { return stage.signIn().session()->syncState().phase == SyncState::Phase::Offline; });
    stage.pause(500);
}

static void trouble(Stage& stage)
{
    stage.sandbox.failNext({{QStringLiteral("path"), QStringLiteral("/conversations")},
                            {QStringLiteral("status"), 500},
                            {QStringLiteral("count"), 1000}});
    stage.enter();
    stage.until("trouble", [&stage] {
        return stage.signIn().session() && stage.signIn().session()->syncState().phase == SyncState::Phase::Trouble;
    });
    stage.pause(500);
}

static void loading(Stage& stage)
{
    stage.enter();
    stage.until("a session", [&stage] { return stage.signIn().session() != nullptr; });
    stage.sandbox.control({{QStringLiteral("latency"), 60'000}});
    stage.pause(300);
}

static void refused(Stage& stage)
{
    Credentials wrong = stage.sandbox.credentials();
    wrong.clientSecret = Secret(QStringLiteral("wrong"));
    stage.type(QStringLiteral("Account ID"), wrong.accountId.text());
    stage.signIn().signIn(wrong, true);
    stage.until("refused", [&stage] { return stage.signIn().state() != SignIn::State::Checking; });
    stage.pause(300);
}

static void action(Stage& stage, ActionId id)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.actions()[id]->trigger();
    stage.pause(1'000);
}

static void searching(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::Search]->trigger();
    stage.type(QStringLiteral("Search conversations"), QStringLiteral("order"));
    stage.pause(1'000);
}

/// A page of its own, with a row chosen.
static void chosen(Stage& stage, ActionId page, const QString& list, const QString& row)
{
    stage.settle();
    stage.actions()[page]->trigger();
    stage.pause(1'000);
    stage.choose(list, row);
}

static void drawer(Stage& stage)
{
    stage.settle();
    stage.open(QStringLiteral("Maya Okafor"));
    stage.actions()[ActionId::ToggleCard]->trigger();
    stage.pause(500);
}

/// The first that is found, in its thread.
static std::function<void(Stage&)> found(const QString& typed)
{
    return [typed](Stage& stage) {
        const QString field = QStringLiteral("Search conversations");
        stage.settle();
        stage.type(field, typed);
        stage.pause(800);
        stage.press(field, Qt::Key_Down);
        stage.pause(800);
    };
}

QList<Scene> scenes()
{
    const auto oneTemplate = [](Stage& stage) {
        chosen(stage, ActionId::ShowTemplates, QStringLiteral("Templates"), QStringLiteral("Out for delivery"));
    };
    const auto settle = [](Stage& stage) { stage.settle(); };
    const auto openArabic = [](Stage& stage) {
        stage.settle();
        stage.open(QString::fromUtf8("عبد"));
    };
    const auto openMaya = [](Stage& stage) {
        stage.settle();
        stage.open(QStringLiteral("Maya Okafor"));
    };
    const auto act = [](ActionId id) { return [id](Stage& stage) { action(stage, id); }; };
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const QStringList nobody = quiet + QStringList{QStringLiteral("--conversations"), QStringLiteral("0")};

    return {
        {.name = name("inbox-light"), .sandbox = quiet, .play = writing},
        {.name = name("inbox-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = writing},
        {.name = name("inbox-200"), .sandbox = quiet, .scale = name("2"), .play = writing},
        {.name = name("inbox-900"), .sandbox = quiet, .size = {900, 700}, .play = writing},
        {.name = name("inbox-860-card"), .sandbox = quiet, .size = {860, 700}, .play = drawer},
        {.name = name("inbox-620"), .sandbox = quiet, .size = {620, 700}, .play = openMaya},
        {.name = name("no-selection"), .sandbox = quiet, .play = settle},
        {.name = name("no-selection-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = settle},
        {.name = name("empty"), .sandbox = nobody, .play = settle},
        {.name = name("empty-dark"), .sandbox = nobody, .theme = Dark::Dark, .play = settle},
        {.name = name("loading"), .sandbox = quiet + QStringList{name("--latency"), name("700")}, .play = loading},
        {.name = name("offline"), .sandbox = quiet, .play = offline},
        {.name = name("offline-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = offline},
        {.name = name("error"), .sandbox = quiet, .play = trouble},
        {.name = name("blocked"), .sandbox = quiet, .play = blocked},
        {.name = name("blocked-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = blocked},
        {.name = name("failed"), .sandbox = quiet, .play = failedText},
        {.name = name("unconfirmed"), .sandbox = quiet, .play = unconfirmed},
        {.name = name("arabic"), .sandbox = quiet, .play = openArabic},
        {.name = name("templates"), .sandbox = quiet, .play = templates},
        {.name = name("templates-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = templates},
        {.name = name("earlier-drafts"), .sandbox = quiet, .play = earlierDrafts},
        {.name = name("earlier-drafts-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = earlierDrafts},
        {.name = name("draft-not-saved"), .sandbox = quiet, .play = notSaved},
        {.name = name("draft-not-saved-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = notSaved},
        {.name = name("guard"), .sandbox = quiet, .play = guard},
        {.name = name("closed-undo"), .sandbox = quiet, .play = closing},
        {.name = name("search"), .sandbox = quiet, .play = searching},
        {.name = name("found"), .sandbox = quiet, .play = found(name("order"))},
        {.name = name("found-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = found(name("order"))},
        {.name = name("found-200"), .sandbox = quiet, .scale = name("2"), .play = found(name("order"))},
        {.name = name("found-arabic"), .sandbox = quiet, .play = found(QString::fromUtf8("مرحبا"))},
        {.name = name("new-conversation"), .sandbox = quiet, .play = act(ActionId::NewConversation)},
        {.name = name("shortcuts"), .sandbox = quiet, .play = act(ActionId::Shortcuts)},
        {.name = name("palette"), .sandbox = quiet, .play = act(ActionId::Palette)},
        {.name = name("settings"), .sandbox = quiet, .play = act(ActionId::ShowSettings)},
        {.name = name("template-chosen"), .sandbox = quiet, .play = oneTemplate},
        {.name = name("template-page"), .sandbox = quiet, .play = act(ActionId::ShowTemplates)},
        {.name = name("sign-in"), .sandbox = quiet, .play = [](Stage&) {}},
        {.name = name("sign-in-dark"), .sandbox = quiet, .theme = Dark::Dark, .play = [](Stage&) {}},
        {.name = name("sign-in-refused"), .sandbox = quiet, .play = refused},
    };
}

} // namespace rejoinder
