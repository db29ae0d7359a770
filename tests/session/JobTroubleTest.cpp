#include "WatchedStage.h"
#include "session/ReplyDesk.h"
#include "support/HurryingClock.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;
using Act = Fault::Act;
using Point = Fault::Point;

namespace {

void eachWork()
{
    QTest::addColumn<Work>("work");
    QTest::newRow("deletions") << Work::Delete;
    QTest::newRow("a list") << Work::List;
    QTest::newRow("a file") << Work::File;
    QTest::newRow("one by one") << Work::OneByOne;
}

} // namespace

/// What may come in between while many contacts are worked on: nothing is done twice for it, nothing is called failed
/// that was not refused, and the inbox does not wait.
class JobTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterwards_data();
    void goesOnAfterwards();
    void credentialsAreRefused_data() { eachWork(); }
    void credentialsAreRefused();
    void theLineIsDead_data() { eachWork(); }
    void theLineIsDead();
    void pausedNothingMoreIsAsked_data() { eachWork(); }
    void pausedNothingMoreIsAsked();
    void stoppedNothingMoreIsAsked_data() { eachWork(); }
    void stoppedNothingMoreIsAsked();
    void stoppedInDoubtItSaysSoOnce();
    void keepsToItsShareWhileTheInboxGoesOn();
    void theInboxComesFirst();
};

void JobTroubleTest::goesOnAfterwards_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times");
    const QList<std::pair<Fault, int>> faults{{Fault::answer(Point::BeforeServer, 429), 1},
                                              {Fault::answer(Point::BeforeServer, 429, "Retry-After: 1\r\n"), 2},
                                              {Fault::answer(Point::BeforeServer, 503), 2},
                                              {Fault::answer(Point::AfterServer, 502), 1},
                                              {Fault::answer(Point::BeforeServer, 401), 1},
                                              {Fault::at(Point::BeforeServer, Act::Reset), 2},
                                              {Fault::at(Point::AfterServer, Act::Close), 1}};
    const QList<std::pair<QByteArray, Work>> works{
        {"deletions", Work::Delete}, {"a list", Work::List}, {"a file", Work::File}, {"one by one", Work::OneByOne}};
    for (const auto& [name, work] : works) {
        for (const auto& [fault, times] : faults)
            QTest::addRow("%s, %s%s", name.constData(), qPrintable(describe(fault)),
                          fault.headers.isEmpty() ? "" : ", with a time to wait")
                << work << fault << times;
    }
}

void JobTroubleTest::goesOnAfterwards()
{
    QFETCH(const Work, work);
    QFETCH(const Fault, fault);
    QFETCH(const int, times);
    WatchedStage watched(work, 30);
    watched.trouble(fault, times);
    bool wasPaused = false;
    int mostFailed = 0;
    JobDesk& desk = watched.stage.session->jobs();
    connect(&desk, &JobDesk::jobsChanged, &watched.proxy, [&] {
        for (const ContactJob& job : desk.jobs()) {
            wasPaused = wasPaused || job.state == ContactJob::State::Paused;
            mostFailed = std::max(mostFailed, job.failed + job.unsure);
        }
    });
    const JobId id = watched.stage.begin(watched.order);
    QVERIFY(watched.isFinished(id));
    QVERIFY(watched.writes >= second + times - 1); // it did meet it
    QVERIFY(!wasPaused);
    QCOMPARE(mostFailed, 0);
    watched.verifyAllIsWell(id);
}

void JobTroubleTest::credentialsAreRefused()
{
    QFETCH(const Work, work);
    WatchedStage watched(work);
    JobStage& stage = watched.stage;
    QSignalSpy refused(stage.session.get(), &Session::credentialsRefused);
    watched.trouble(Fault::delay(Point::AfterServer, 300ms), 1);
    const JobId id = stage.begin(watched.order);
    QTRY_VERIFY_WITH_TIMEOUT(watched.writes >= second, longEnough);
    watched.sandbox.control(
        {{QStringLiteral("clientSecret"), QStringLiteral("another")}, {QStringLiteral("revokeTokens"), true}});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(stage.job(id).trouble, longEnough);
    QCOMPARE(stage.job(id).state, ContactJob::State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(stage.job(id).trouble->kind, ApiError::Kind::Credentials, longEnough);
    QCOMPARE(stage.job(id).failed + stage.job(id).unsure, 0);
    QVERIFY(stage.job(id).left() > 0);
    Credentials others = watched.sandbox.credentials();
    others.clientSecret = Secret(QStringLiteral("another"));
    stage.session->connectToSakari(others);
    QVERIFY(watched.isFinished(id));
    watched.verifyAllIsWell(id);
}

void JobTroubleTest::theLineIsDead()
{
    QFETCH(const Work, work);
    WatchedStage watched(work);
    JobStage& stage = watched.stage;
    watched.trouble(Fault::none(), 0);
    const JobId id = stage.begin(watched.order);
    QTRY_VERIFY_WITH_TIMEOUT(watched.writes >= second, longEnough);
    const quint16 port = watched.proxy.serverPort();
    watched.proxy.close();
    watched.proxy.setScript(
        [](const QByteArray&, const QByteArray&) { return Fault::at(Point::BeforeServer, Act::Reset); });
    QTRY_VERIFY_WITH_TIMEOUT(stage.job(id).trouble && stage.job(id).trouble->kind == ApiError::Kind::Refused,
                             longEnough);
    QCOMPARE(stage.job(id).state, ContactJob::State::Running);
    QCOMPARE(stage.job(id).failed + stage.job(id).unsure, 0);
    QVERIFY(stage.job(id).left() > 0);
    watched.proxy.calm();
    QVERIFY(watched.proxy.listen(QHostAddress::LocalHost, port));
    QVERIFY(watched.isFinished(id));
    watched.verifyAllIsWell(id);
}

/// What is on its way comes to its end; the rest waits, also in a program that was started again.
void JobTroubleTest::pausedNothingMoreIsAsked()
{
    QFETCH(const Work, work);
    WatchedStage watched(work);
    JobStage& stage = watched.stage;
    watched.trouble(Fault::delay(Point::AfterServer, 300ms), 1);
    watched.whenItIsOnItsWay([&stage](const JobId& id) { stage.session->jobs().pause(id); });
    const JobId id = stage.begin(watched.order);
    QTRY_COMPARE_WITH_TIMEOUT(stage.job(id).state, ContactJob::State::Paused, longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(stage.job(id).done, watched.doneBySecond(), longEnough);
    const int asked = watched.asked();
    watched.poll();
    stage.open();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session->jobs().jobs().size(), 1, longEnough);
    QVERIFY(stage.isUpToDate());
    watched.poll();
    QCOMPARE(stage.job(id).state, ContactJob::State::Paused);
    QCOMPARE(stage.job(id).done, watched.doneBySecond());
    QCOMPARE(watched.asked(), asked);
    stage.session->jobs().resume(id);
    QVERIFY(watched.isFinished(id));
    watched.verifyAllIsWell(id);
}

void JobTroubleTest::stoppedNothingMoreIsAsked()
{
    QFETCH(const Work, work);
    WatchedStage watched(work);
    JobStage& stage = watched.stage;
    QSignalSpy finished(&stage.session->jobs(), &JobDesk::finished);
    watched.trouble(Fault::delay(Point::AfterServer, 300ms), 1);
    watched.whenItIsOnItsWay([&stage](const JobId& id) { stage.session->jobs().stop(id); });
    const JobId id = stage.begin(watched.order);
    QVERIFY(watched.isFinished(id));
    const int asked = watched.asked();
    const int done = watched.doneBySecond();
    stage.session->jobs().resume(id);
    watched.poll();
    stage.open();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session->jobs().jobs().size(), 1, longEnough);
    QVERIFY(stage.isUpToDate());
    watched.poll();
    QCOMPARE(watched.asked(), asked);
    QCOMPARE(finished.size(), 1);
    const ContactJob job = stage.job(id);
    QCOMPARE(job.state, ContactJob::State::Finished);
    QCOMPARE(job.done, done);
    QCOMPARE(job.left(), int(watched.order.items.size()) - done);
    QVERIFY(answerOf(stage.session->jobs().failures(id)).isEmpty());
}

/// Rows that may or may not be at Sakari when somebody stops stand in the report, however often that is said.
void JobTroubleTest::stoppedInDoubtItSaysSoOnce()
{
    constexpr int inDoubt = 100;
    WatchedStage watched(Work::File);
    JobStage& stage = watched.stage;
    watched.trouble(Fault::at(Point::BeforeServer, Act::Reset), 1);
    watched.whenItIsOnItsWay([&stage](const JobId& id) { stage.session->jobs().pause(id); });
    const JobId id = stage.begin(watched.order);
    QTRY_COMPARE_WITH_TIMEOUT(stage.job(id).state, ContactJob::State::Paused, longEnough);
    // Of the request that was on its way nothing is known by now.
    watched.poll();
    stage.open(false);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session->jobs().jobs().size(), 1, longEnough);
    QSignalSpy finished(&stage.session->jobs(), &JobDesk::finished);
    stage.session->jobs().stop(id);
    stage.session->jobs().stop(id);
    QVERIFY(watched.isFinished(id));
    stage.session->jobs().stop(id);
    const QList<JobFailure> failures = answerOf(stage.session->jobs().failures(id));
    QCOMPARE(failures.size(), inDoubt);
    QVERIFY(std::all_of(failures.cbegin(), failures.cend(), [](const JobFailure& one) { return one.unsure; }));
    QCOMPARE(stage.job(id).unsure, inDoubt);
    QCOMPARE(finished.size(), 1);
    stage.open(false);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session->jobs().jobs().size(), 1, longEnough);
    QCOMPARE(stage.job(id).unsure, inDoubt);
    QCOMPARE(stage.job(id).done, second);
}

/// On a clock that stands there is room for one request of the job and no more, and each step of the clock lets one
/// out; polls and texts go on meanwhile.
void JobTroubleTest::keepsToItsShareWhileTheInboxGoesOn()
{
    constexpr int aMinute = 1'200;
    constexpr int step = 60'000 / aMinute;
    WatchedStage watched(Work::File);
    JobStage& stage = watched.stage;
    HurryingClock clock;
    stage.session.reset();
    stage.settings.jobTimes.requestsAMinute = aMinute;
    clock.setPace(500);
    stage.session = std::make_unique<Session>(stage.settings, watched.sandbox.credentials().accountId, clock);
    stage.session->connectToSakari(watched.sandbox.credentials());
    QVERIFY(stage.isUpToDate());
    const ConversationId somebody = stage.somebody().id;
    clock.setPace(0);

    const ContactJobOrder order = importOf(10'000);
    const JobId id = stage.begin(order);
    constexpr int rounds = 6;
    for (int round = 1; round <= rounds; ++round) {
        QTRY_COMPARE_WITH_TIMEOUT(watched.asked(), round, longEnough);
        const QString text = QStringLiteral("Round %1").arg(round);
        QVERIFY(answerOf(stage.session->replies().send(somebody, text)));
        QTRY_VERIFY_WITH_TIMEOUT(sentTexts(watched.sandbox).contains(text), longEnough);
        watched.poll(2);
        QCOMPARE(watched.asked(), round);
        clock.pass(step);
    }
    QCOMPARE(stage.job(id).state, ContactJob::State::Running);
    QCOMPARE(stage.job(id).failed, 0);
    stage.session.reset(); // before its clock
}

/// An import that nothing holds back, and a service that takes its time: a text is out after a few requests of its own.
void JobTroubleTest::theInboxComesFirst()
{
    WatchedStage watched(Work::File);
    JobStage& stage = watched.stage;
    const ConversationId somebody = stage.somebody().id;
    watched.sandbox.control({{QStringLiteral("latency"), 30}});
    const ContactJobOrder order = importOf(10'000);
    int mostOut = 0;
    connect(&watched.proxy, &FaultProxy::began, &watched.proxy, [&](const std::shared_ptr<Exchange>& exchange) {
        if (!watched.isWrite(exchange->method, exchange->target))
            return;
        const auto& all = watched.proxy.exchanges();
        const auto out = std::count_if(all.cbegin(), all.cend(), [&](const auto& one) {
            return watched.isWrite(one->method, one->target) && !one->wasServed;
        });
        mostOut = std::max(mostOut, int(out));
    });
    const JobId id = stage.begin(order);
    int mostBetween = 0;
    constexpr int texts = 8;
    for (int number = 1; number <= texts; ++number) {
        const int before = watched.asked();
        const QString text = QStringLiteral("Text %1").arg(number);
        QVERIFY(answerOf(stage.session->replies().send(somebody, text)));
        QTRY_VERIFY_WITH_TIMEOUT(
            watched.sandbox.requests(QStringLiteral("POST /v1/accounts/{accountId}/messages")) >= number, longEnough);
        mostBetween = std::max(mostBetween, watched.asked() - before);
        watched.poll(1);
    }
    QVERIFY2(stage.job(id).state == ContactJob::State::Running, "the import was through before the texts were");
    QVERIFY2(mostBetween <= 12, qPrintable(QString::number(mostBetween)));
    stage.session->jobs().stop(id);
    QVERIFY(watched.isFinished(id));
    QCOMPARE(mostOut, 1); // one at a time
    QVERIFY(stage.job(id).done > 0);
    QCOMPARE(stage.job(id).failed, 0);
    QCOMPARE(madeSoOften(watched.sandbox, order, 2), 0);
    QCOMPARE(sentTexts(watched.sandbox).size(), texts);
}

QTEST_GUILESS_MAIN(JobTroubleTest)
#include "JobTroubleTest.moc"
