#include "TextsOnTheirWay.h"
#include "support/faultproxy/FaultProxy.h"

#include <QCoreApplication>
#include <QtTest/QSignalSpy>
#include <cstdio>

using namespace rejoinder;
using Act = Fault::Act;
using Point = Fault::Point;

Q_DECLARE_METATYPE(Fault)

namespace {

const QString text = QStringLiteral("Once, whatever happens");
const QString childWord = QStringLiteral("--child");

/// The run that is killed: sends one text, says so once it is committed, and goes on until somebody ends it.
/// Arguments: address, directory, account, client id, client secret, conversation, hold in ms.
int sendAndBeKilled(const QStringList& arguments)
{
    const SystemClock clock;
    SessionSettings settings;
    settings.apiUrl = QUrl(arguments.at(0));
    settings.dataDirectory = arguments.at(1);
    settings.sendHold = std::chrono::milliseconds(arguments.at(6).toInt());
    const Credentials credentials{.accountId = AccountId(arguments.at(2)),
                                  .clientId = Secret(arguments.at(3)),
                                  .clientSecret = Secret(arguments.at(4))};
    Session session(settings, credentials.accountId, clock);
    if (settings.apiUrl.isValid())
        session.connectToSakari(credentials);
    const bool isCommitted = answerOf(session.replies().send(ConversationId(arguments.at(5)), text));
    std::puts(isCommitted ? "committed" : "not committed");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// The program is killed (SIGKILL) at each step of a send, and started again: the ledger has the text once, and the
/// outbox never says what is not so.
class OutboxKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEachStep_data();
    void killedAtEachStep();

private:
    /// What the killed run has said so far.
    static QByteArray start(QProcess& child, const SessionDesk& desk, const QUrl& url, const ConversationId& id,
                            int hold);
};

QByteArray OutboxKillTest::start(QProcess& child, const SessionDesk& desk, const QUrl& url, const ConversationId& id,
                                 int hold)
{
    const Credentials& credentials = desk.server.credentials();
    child.start(QCoreApplication::applicationFilePath(),
                {childWord, url.toString(), desk.settings.dataDirectory, credentials.accountId.text(),
                 credentials.clientId.reveal(), credentials.clientSecret.reveal(), id.text(), QString::number(hold)});
    QByteArray said;
    const bool isSaid =
        QTest::qWaitFor([&] { return (said += child.readAllStandardOutput()).contains('\n'); }, SessionDesk::atMost);
    return isSaid ? said.trimmed() : child.readAllStandardError();
}

void OutboxKillTest::killedAtEachStep_data()
{
    QTest::addColumn<bool>("isConnected");
    QTest::addColumn<int>("hold");
    QTest::addColumn<Fault>("fault"); ///< killed when the text has come to it
    QTest::addColumn<bool>("arrived");
    QTest::newRow("held") << false << 1'000 << Fault::none() << false;
    QTest::newRow("queued") << false << 0 << Fault::none() << false;
    QTest::newRow("on its way, nothing has left") << true << 0 << Fault::inRequest(0, Act::Hang) << false;
    QTest::newRow("half of it has left") << true << 0 << Fault::inRequest(150, Act::Hang) << false;
    QTest::newRow("all of it has left, nobody has read it")
        << true << 0 << Fault::at(Point::BeforeServer, Act::Hang) << false;
    QTest::newRow("taken, the answer is missing") << true << 0 << Fault::at(Point::AfterServer, Act::Hang) << true;
    QTest::newRow("taken, half of the answer is there") << true << 0 << Fault::inReply(90, Act::Hang) << true;
    QTest::newRow("taken and answered") << true << 0 << Fault::none() << true;
}

void OutboxKillTest::killedAtEachStep()
{
    QFETCH(bool, isConnected);
    QFETCH(int, hold);
    QFETCH(Fault, fault);
    QFETCH(bool, arrived);
    SandboxProcess sandbox(quiet());
    SessionDesk desk(sandbox);
    QVERIFY(desk.isUpToDate());
    const ConversationId id = desk.somebody().id;
    desk.session.reset();

    FaultProxy proxy(sandbox.url());
    proxy.plan("POST", "/messages", fault);
    std::shared_ptr<Exchange> send;
    connect(&proxy, &FaultProxy::began, &proxy, [&send](const std::shared_ptr<Exchange>& exchange) {
        if (exchange->method == "POST" && exchange->path().endsWith("/messages"))
            send = exchange;
    });
    QProcess child;
    QCOMPARE(start(child, desk, isConnected ? proxy.url() : QUrl(), id, hold), QByteArray("committed"));
    if (isConnected) {
        QTRY_VERIFY_WITH_TIMEOUT(send, longEnough);
        if (arrived)
            QTRY_VERIFY_WITH_TIMEOUT(send->wasServed, longEnough);
    }
    child.kill();
    QVERIFY(child.waitForFinished(longEnough));
    QCOMPARE(sentTexts(sandbox).size(), arrived ? 1 : 0);

    desk.open();
    QSignalSpy accepted(&desk.session->replies(), &ReplyDesk::accepted);
    if (isConnected && !arrived) {
        // Nobody here can know that it did not arrive: it is not repeated, and the agent is asked.
        QVERIFY(desk.hasState(id, OutboxState::Unconfirmed));
        QTRY_VERIFY_WITH_TIMEOUT(desk.outbox(id).value(0).notFoundAt.isValid(), longEnough);
        QCOMPARE(sentTexts(sandbox), QStringList());
        desk.session->replies().sendAgain(desk.outbox(id).first().id);
    }
    const auto isShownByTheThread = [&] {
        desk.session->refreshNow();
        return sentTexts(sandbox).size() == 1 && desk.outbox(id).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShownByTheThread(), longEnough);
    QVERIFY(accepted.size() <= 1);
    // And it stays so, now and with the next start.
    desk.open();
    QVERIFY(desk.isUpToDate());
    QTest::qWait(500);
    QVERIFY(desk.outbox(id).isEmpty());
    QCOMPARE(sentTexts(sandbox), QStringList{text});
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == childWord)
        return sendAndBeKilled(arguments.mid(2));
    OutboxKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "OutboxKillTest.moc"
