#include "Scenes.h"

#include "Stage.h"

#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "session/Session.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "support/Samples.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/resource.h>

namespace rejoinder {

using Theme = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};
static const QString person = QStringLiteral("Maya Okafor");

static void waitFor(Stage& stage, const char* what, const QFuture<bool>& answer)
{
    stage.until(what, [&answer] { return answer.isFinished(); });
}

/// What an earlier run left on this computer: drafts, and a text that waits.
static void leaveFiles(Stage& stage)
{
    const SystemClock clock;
    Store store(stage.accountDirectory(), clock);
    store.open();
    const Contact maya =
        samples::contact(QStringLiteral("picture"), QStringLiteral("Maya"), QStringLiteral("Okafor"), {});
    const Message last = samples::message(QStringLiteral("picture"), QStringLiteral("Is it on its way?"), false,
                                          clock.now().addSecs(-600));
    waitFor(stage, "a conversation",
            store.conversations().put({samples::conversation(QStringLiteral("picture-0"), maya, last)}));
    for (int i = 0; i < 3; ++i)
        waitFor(stage, "a draft",
                store.drafts().save(ConversationId(QStringLiteral("picture-%1").arg(i)),
                                    {QStringLiteral("Half a reply"), 4}, DraftMoment::Left, store.drafts().nextTurn()));
    OutboxEntry entry;
    entry.id = OutboxId(QStringLiteral("picture"));
    entry.conversationId = ConversationId(QStringLiteral("picture-0"));
    entry.text = {.to = ToConversation{entry.conversationId}, .text = QStringLiteral("See you at four")};
    entry.state = OutboxState::Unconfirmed;
    entry.createdAt = entry.askedAt = clock.now();
    waitFor(stage, "a text", store.outbox().add(entry));
}

static void overwrite(Stage& stage, const QString& name, qint64 size)
{
    QFile file(QDir(stage.accountDirectory()).filePath(name));
    stage.until("the file", [&file] { return file.open(QIODevice::ReadWrite); });
    file.write(QByteArray(int(size), '\x5a'));
}

static void show(Stage& stage)
{
    stage.settle();
    stage.until("the banner",
                [&stage] { return !stage.window().banners().text(BannerStack::Reason::Storage).isEmpty(); });
    stage.open(person);
}

static void vaultDamaged(Stage& stage)
{
    leaveFiles(stage);
    overwrite(stage, QStringLiteral("vault.db"), 100);
    show(stage);
}

static void cacheDamaged(Stage& stage)
{
    leaveFiles(stage);
    overwrite(stage, QStringLiteral("cache.db"), 100);
    show(stage);
}

static void bothDamaged(Stage& stage)
{
    leaveFiles(stage);
    for (const char* name : {"cache.db", "vault.db"})
        overwrite(stage, QString::fromLatin1(name), 36'000);
    show(stage);
}

/// No file of this process may grow while `work` runs.
static void onFullDisk(const std::function<void()>& work)
{
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit full = before;
    full.rlim_cur = 0;
    setrlimit(RLIMIT_FSIZE, &full);
    work();
    setrlimit(RLIMIT_FSIZE, &before);
}

static void cannotWrite(Stage& stage)
{
    stage.settle();
    stage.open(person);
    onFullDisk([&stage] {
        stage.type(QStringLiteral("Reply"), QStringLiteral("I have asked the driver to leave it at number 14."));
        stage.until("the banner",
                    [&stage] { return !stage.window().banners().text(BannerStack::Reason::Storage).isEmpty(); });
    });
}

static void worksAgain(Stage& stage)
{
    cannotWrite(stage);
    const QString before = stage.window().banners().text(BannerStack::Reason::Storage);
    stage.until("works again", [&] { return stage.window().banners().text(BannerStack::Reason::Storage) != before; });
    stage.pause(300);
}

static void readOnly(Stage& stage)
{
    leaveFiles(stage);
    onFullDisk([&stage] {
        stage.enter();
        stage.until("the banner",
                    [&stage] { return !stage.window().banners().text(BannerStack::Reason::Storage).isEmpty(); });
        stage.pause(1'000);
        stage.open(person);
    });
}

QList<Scene> storageScenes()
{
    QList<Scene> scenes;
    const auto add = [&scenes](const char* name, void (*play)(Stage&)) {
        const QString light = QStringLiteral("storage-") + QString::fromLatin1(name);
        scenes.append({.name = light, .sandbox = quiet, .play = play});
        scenes.append({.name = light + QStringLiteral("-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = play});
    };
    add("vault-damaged", vaultDamaged);
    add("cache-damaged", cacheDamaged);
    add("both-damaged", bothDamaged);
    add("cannot-write", cannotWrite);
    add("works-again", worksAgain);
    add("read-only", readOnly);
    return scenes;
}

} // namespace rejoinder
