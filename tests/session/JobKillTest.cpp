#include "JobStage.h"
#include "support/faultproxy/FaultProxy.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRandomGenerator>
#include <cstdio>

using namespace rejoinder;
using Act = Fault::Act;
using Point = Fault::Point;

Q_DECLARE_METATYPE(Fault)

namespace {

const QString childWord = QStringLiteral("--child");
constexpr int badEvery = 50;

/// The run that is killed. Begins an import of so many rows where no job is there yet, goes on with it until it is
/// killed or all is done, and says so. Arguments: address, directory, account, client id, client secret, rows.
int workAndBeKilled(const QStringList& arguments)
{
    const SystemClock clock;
    SessionSettings settings;
    settings.apiUrl = QUrl(arguments.at(0));
    settings.dataDirectory = arguments.at(1);
    settings.jobTimes = {.settling = std::chrono::milliseconds(1'000), .waitsDividedBy = 20, .requestsAMinute = 60'000};
    const Credentials credentials{.accountId = AccountId(arguments.at(2)),
                                  .clientId = Secret(arguments.at(3)),
                                  .clientSecret = Secret(arguments.at(4))};
    Session session(settings, credentials.accountId, clock);
    JobDesk& desk = session.jobs();
    const auto say = [](const char* what) {
        std::puts(what);
        std::fflush(stdout);
    };
    const auto tellWhereItIs = [&] {
        if (!desk.jobs().isEmpty() && desk.jobs().constFirst().state == ContactJob::State::Finished)
            say("finished");
    };
    QObject::connect(&desk, &JobDesk::jobsChanged, &desk, tellWhereItIs);
    const int rows = arguments.at(5).toInt();
    if (rows > 0)
        say(answerOf(desk.begin(importOf(rows, badEvery))).isEmpty() ? "not committed" : "committed");
    session.connectToSakari(credentials);
    return QCoreApplication::exec();
}

} // namespace

/// The program is killed (SIGKILL) while it imports, and started again, as often as the test likes: at the end each
/// good row was made exactly once, also by a service that makes a second contact where it is asked twice.
class JobKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEachStep_data();
    void killedAtEachStep();
    void killedAgainAndAgain();
    void neverWrittenToTheEnd();

private:
    /// Begins where `rows` is not 0.
    static void start(QProcess& child, const SessionDesk& desk, const QUrl& url, int rows);
    [[nodiscard]] static bool says(QProcess& child, const QByteArray& word);
};

void JobKillTest::start(QProcess& child, const SessionDesk& desk, const QUrl& url, int rows)
{
    const Credentials& credentials = desk.server.credentials();
    child.start(QCoreApplication::applicationFilePath(),
                {childWord, url.toString(), desk.settings.dataDirectory, credentials.accountId.text(),
                 credentials.clientId.reveal(), credentials.clientSecret.reveal(), QString::number(rows)});
    QVERIFY(child.waitForStarted(longEnough));
}

bool JobKillTest::says(QProcess& child, const QByteArray& word)
{
    QByteArray said;
    return QTest::qWaitFor(
               [&] {
                   return (said += child.readAllStandardOutput()).contains(word) ||
                          child.state() == QProcess::NotRunning;
               },
               10 * longEnough) &&
           said.contains(word);
}

void JobKillTest::killedAtEachStep_data()
{
    QTest::addColumn<Fault>("fault"); ///< killed when a request of the import has come to it
    QTest::addColumn<bool>("arrived");
    QTest::addColumn<bool>("takesCsv");
    for (const bool takesCsv : {true, false}) {
        const auto add = [takesCsv](const char* name, const Fault& fault, bool arrived) {
            QTest::addRow("%s, %s", name, takesCsv ? "a file" : "one by one") << fault << arrived << takesCsv;
        };
        add("nothing has left", Fault::inRequest(0, Act::Hang), false);
        add("half of it has left", Fault::inRequest(250, Act::Hang), false);
        add("all of it has left, nobody has read it", Fault::at(Point::BeforeServer, Act::Hang), false);
        add("done, the answer is missing", Fault::at(Point::AfterServer, Act::Hang), true);
        add("done, half of the answer is there", Fault::inReply(90, Act::Hang), true);
    }
}

void JobKillTest::killedAtEachStep()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, arrived);
    QFETCH(const bool, takesCsv);
    constexpr int rows = 40;
    const ContactJobOrder order = importOf(rows, badEvery);
    SandboxProcess sandbox(quiet());
    sandbox.control({{QStringLiteral("doubles"), true}, {QStringLiteral("takesCsv"), takesCsv}});
    SessionDesk desk(sandbox);
    desk.session.reset();

    FaultProxy proxy(sandbox.url());
    // The first file is a small one, so that the service's ways are found out; the second one meets the fault.
    proxy.plan("POST", "/contacts", Fault::none());
    proxy.plan("POST", "/contacts", fault);
    QList<std::shared_ptr<Exchange>> posts;
    connect(&proxy, &FaultProxy::began, &proxy, [&posts](const std::shared_ptr<Exchange>& exchange) {
        if (exchange->method == "POST" && exchange->path().endsWith("/contacts"))
            posts.append(exchange);
    });
    QProcess child;
    start(child, desk, proxy.url(), rows);
    QVERIFY(says(child, "committed"));
    QTRY_VERIFY_WITH_TIMEOUT(posts.size() >= 2, longEnough);
    if (arrived)
        QTRY_VERIFY_WITH_TIMEOUT(posts.at(1)->wasServed, longEnough);
    child.kill();
    QVERIFY(child.waitForFinished(longEnough));
    QCOMPARE(madeSoOften(sandbox, order, 2), 0);

    start(child, desk, sandbox.url(), 0);
    QVERIFY(says(child, "finished"));
    child.kill();
    QVERIFY(child.waitForFinished(longEnough));
    QCOMPARE(madeSoOften(sandbox, order, 1), rows - 1);

    desk.open(false);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session->jobs().jobs().size(), 1, longEnough);
    const ContactJob job = desk.session->jobs().jobs().constFirst();
    QCOMPARE(job.done, rows - 1);
    QCOMPARE(job.failed, 1);
    QCOMPARE(job.unsure, 0);
}

void JobKillTest::killedAgainAndAgain()
{
    constexpr int rows = 10'000;
    constexpr int bad = rows / badEvery;
    constexpr int kills = 6;
    const ContactJobOrder order = importOf(rows, badEvery);
    SandboxProcess sandbox(quiet());
    sandbox.control({{QStringLiteral("doubles"), true}});
    SessionDesk desk(sandbox);
    desk.session.reset();

    QProcess child;
    QRandomGenerator chance(17);
    for (int kill = 0; kill < kills; ++kill) {
        const qsizetype before = sandbox.ledger().size();
        start(child, desk, sandbox.url(), kill == 0 ? rows : 0);
        if (kill == 0)
            QVERIFY(says(child, "committed"));
        // Once more has been made, at any moment after.
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.ledger().size() > before, 10 * longEnough);
        QTest::qWait(int(chance.bounded(400)));
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished(longEnough));
        QCOMPARE(madeSoOften(sandbox, order, 2), 0);
    }
    QVERIFY(madeSoOften(sandbox, order, 0) > bad); // it was not through when it was killed last
    start(child, desk, sandbox.url(), 0);
    QVERIFY(says(child, "finished"));
    child.kill();
    QVERIFY(child.waitForFinished(longEnough));
    QCOMPARE(madeSoOften(sandbox, order, 1), rows - bad);
    QCOMPARE(madeSoOften(sandbox, order, 0), bad);

    desk.open(false);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session->jobs().jobs().size(), 1, longEnough);
    const ContactJob job = desk.session->jobs().jobs().constFirst();
    QCOMPARE(job.done, rows - bad);
    QCOMPARE(job.failed, bad);
    QCOMPARE(job.unsure, 0);
    const QList<JobFailure> failures = answerOf(desk.session->jobs().failures(job.id));
    QCOMPARE(failures.size(), bad);
    for (int i = 0; i < bad; ++i)
        QCOMPARE(failures.at(i).item, order.items.at(i * badEvery));
}

/// Killed while the items are written: such a job does not exist.
void JobKillTest::neverWrittenToTheEnd()
{
    SandboxProcess sandbox(quiet());
    SessionDesk desk(sandbox);
    desk.session.reset();
    constexpr int rows = 60'000;
    QProcess child;
    start(child, desk, sandbox.url(), rows);
    const QString vault = desk.settings.dataDirectory;
    const auto written = [&] {
        qint64 size = 0;
        QDirIterator files(vault, {QStringLiteral("vault.db-wal")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            size += QFileInfo(files.next()).size();
        return size;
    };
    QTRY_VERIFY_WITH_TIMEOUT(written() > 1'000'000, longEnough);
    child.kill();
    QVERIFY(child.waitForFinished(longEnough));
    QVERIFY(!child.readAllStandardOutput().contains("committed"));

    desk.open();
    QVERIFY(desk.isUpToDate());
    QVERIFY(desk.session->jobs().jobs().isEmpty());
    QCOMPARE(madeSoOften(sandbox, importOf(rows), 0), rows);
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == childWord)
        return workAndBeKilled(arguments.mid(2));
    JobKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "JobKillTest.moc"
