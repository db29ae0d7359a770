#include "Scenes.h"

#include "Stage.h"

#include "session/ReplyDesk.h"
#include "session/Session.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "ui/inbox/InboxPage.h"
#include "ui/shell/Actions.h"

#include <QAction>

namespace rejoinder {

using Theme = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};
static const QString replyField = QStringLiteral("Reply");
static const QString person = QStringLiteral("Maya Okafor");

static OutboxEntry entryIn(Stage& stage, OutboxState state, const QString& text)
{
    static int made = 0;
    OutboxEntry entry;
    entry.id = OutboxId(QStringLiteral("picture-%1").arg(++made));
    entry.conversationId = stage.window().findChild<InboxPage*>()->conversation();
    entry.text.to = ToConversation{entry.conversationId};
    entry.text.text = text;
    entry.state = state;
    entry.createdAt = entry.askedAt = QDateTime::currentDateTimeUtc().addSecs(made - 100);
    return entry;
}

/// As if an earlier run had left it in the vault; nothing sends or looks for it.
static void keep(Stage& stage, const OutboxEntry& entry)
{
    stage.signIn().session()->store().outbox().add(entry);
}

static OutboxEntry held(Stage& stage, const QString& text, int seconds)
{
    OutboxEntry entry = entryIn(stage, OutboxState::Held, text);
    entry.createdAt = QDateTime::currentDateTimeUtc();
    entry.holdUntil = entry.createdAt.addSecs(seconds);
    return entry;
}

static OutboxEntry asking(Stage& stage, const QString& text)
{
    OutboxEntry entry = entryIn(stage, OutboxState::Asking, text);
    entry.askedAt = QDateTime::currentDateTimeUtc().addSecs(-22 * 60);
    return entry;
}

/// One text in each state that a bubble can have, oldest first, with these words.
static void everyState(Stage& stage, const QString& words)
{
    stage.settle();
    stage.open(person);
    OutboxEntry failed = entryIn(stage, OutboxState::Failed, words);
    failed.error = {.kind = ApiError::Kind::Rejected, .httpStatus = 400, .code = QStringLiteral("MSG-020")};
    keep(stage, failed);
    failed = entryIn(stage, OutboxState::Failed, words);
    failed.error = {.kind = ApiError::Kind::Rejected, .code = QStringLiteral("MSG-019")};
    failed.acceptedAs = MessageId(QStringLiteral("gone"));
    keep(stage, failed);
    keep(stage, asking(stage, words));
    OutboxEntry lost = entryIn(stage, OutboxState::Unconfirmed, words);
    keep(stage, lost);
    lost = entryIn(stage, OutboxState::Unconfirmed, words);
    lost.notFoundAt = QDateTime::currentDateTimeUtc();
    keep(stage, lost);
    keep(stage, entryIn(stage, OutboxState::Accepted, words));
    keep(stage, entryIn(stage, OutboxState::Sending, words));
    OutboxEntry queued = entryIn(stage, OutboxState::Queued, words);
    queued.error.kind = ApiError::Kind::Offline;
    keep(stage, queued);
    keep(stage, held(stage, words, 8));
    stage.pause(2'500);
}

static void sent(Stage& stage)
{
    stage.settle();
    stage.open(person);
    stage.type(replyField, QStringLiteral("Of course, Maya. The driver leaves it at number 14."));
    stage.press(replyField, Qt::Key_Return);
    stage.pause(900);
}

static void takenBackElsewhere(Stage& stage)
{
    sent(stage);
    stage.actions()[ActionId::NextConversation]->trigger();
    stage.pause(300);
    stage.actions()[ActionId::UndoSend]->trigger();
    stage.pause(1'000);
}

static void firstText(Stage& stage)
{
    stage.settle();
    stage.open(person);
    stage.actions()[ActionId::NewConversation]->trigger();
    stage.pause(500);
    stage.type(QStringLiteral("To"), QStringLiteral("+44 7911 123456"));
    stage.type(QStringLiteral("Message"), QStringLiteral("Good morning, your table is ready to be collected."));
    stage.pause(800);
    stage.pressWith(QStringLiteral("Message"), Qt::Key_Return, Qt::ControlModifier);
    stage.pause(1'200);
}

static void firstTextsWaiting(Stage& stage)
{
    stage.settle();
    stage.open(person);
    OutboxEntry failed = entryIn(stage, OutboxState::Failed, QStringLiteral("Good morning, your table is ready."));
    ToContact to;
    to.mobile.number = QStringLiteral("+447911123456");
    failed.conversationId = {};
    failed.text.to = to;
    failed.error = {.kind = ApiError::Kind::Rejected, .httpStatus = 400, .code = QStringLiteral("MSG-020")};
    keep(stage, failed);
    OutboxEntry lost = failed;
    lost.id = OutboxId(QStringLiteral("picture-lost"));
    lost.state = OutboxState::Unconfirmed;
    lost.notFoundAt = QDateTime::currentDateTimeUtc();
    keep(stage, lost);
    stage.pause(1'500);
}

static void asked(Stage& stage)
{
    stage.settle();
    stage.open(person);
    keep(stage, asking(stage, QStringLiteral("The parcel is on its way to you.")));
    Q_EMIT stage.signIn().session()->replies().foundSeveralTimes(
        OutboxId(QStringLiteral("x")), stage.window().findChild<InboxPage*>()->conversation(), 2);
    stage.pause(1'500);
}

static void leaving(Stage& stage)
{
    sent(stage);
    stage.window().close();
    stage.pause(300);
}

static void waitingToLeave(Stage& stage)
{
    stage.settle();
    stage.open(person);
    stage.sandbox.stop();
    stage.type(replyField, QStringLiteral("Of course, Maya."));
    stage.press(replyField, Qt::Key_Return);
    stage.pause(300);
    stage.window().close();
    stage.pause(300);
    stage.pressIn(Qt::Key_Return);
    stage.pause(300);
}

QList<Scene> outboxScenes()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const auto states = [](const QString& words) { return [words](Stage& stage) { everyState(stage, words); }; };
    const auto brief = states(QStringLiteral("See you at five at the side door."));
    const auto arabic = states(QStringLiteral("مرحبا، هل يمكنكم إرسال الفاتورة مرة أخرى من فضلكم؟ شكرا جزيلا لكم على "
                                              "المساعدة."));
    const auto longWords = states(QStringLiteral("The carrier shows delivery on Friday before 18:00, at the side "
                                                 "door. ")
                                      .repeated(3)
                                      .trimmed());
    const auto waiting = [](Stage& stage) { firstTextsWaiting(stage); };
    const auto waitingOpen = [](Stage& stage) {
        firstTextsWaiting(stage);
        stage.click(QStringLiteral("Show"));
        stage.pause(500);
    };
    const QSize tall{1280, 1300};
    return {
        {.name = name("outbox-states"), .sandbox = quiet, .size = tall, .play = brief},
        {.name = name("outbox-states-dark"), .sandbox = quiet, .size = tall, .theme = Theme::Dark, .play = brief},
        {.name = name("outbox-states-200"), .sandbox = quiet, .size = tall, .scale = name("2"), .play = brief},
        {.name = name("outbox-states-arabic"), .sandbox = quiet, .size = {1280, 1500}, .play = arabic},
        {.name = name("outbox-states-long"), .sandbox = quiet, .size = {900, 1900}, .play = longWords},
        {.name = name("outbox-held"), .sandbox = quiet, .play = sent},
        {.name = name("outbox-held-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = sent},
        {.name = name("outbox-taken-back"), .sandbox = quiet, .play = takenBackElsewhere},
        {.name = name("outbox-first-text"), .sandbox = quiet, .play = firstText},
        {.name = name("outbox-first-text-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = firstText},
        {.name = name("outbox-first-texts"), .sandbox = quiet, .play = waiting},
        {.name = name("outbox-first-texts-open"), .sandbox = quiet, .play = waitingOpen},
        {.name = name("outbox-first-texts-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = waitingOpen},
        {.name = name("outbox-asked"), .sandbox = quiet, .play = asked},
        {.name = name("outbox-asked-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = asked},
        {.name = name("quit-asked"), .sandbox = quiet, .play = leaving},
        {.name = name("quit-asked-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = leaving},
        {.name = name("quit-waits"), .sandbox = quiet, .play = waitingToLeave},
        {.name = name("quit-asked-200"), .sandbox = quiet, .scale = name("2"), .play = leaving},
    };
}

} // namespace rejoinder
