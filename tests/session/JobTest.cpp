#include "JobStage.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longHold = 1h;

} // namespace

/// Work on many contacts, in the session, against the sandbox.
class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesThere()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        const QList<Contact> people = stage.people(5);
        QSignalSpy finished(&stage.session->jobs(), &JobDesk::finished);
        const JobId id = stage.begin(orderFor(ContactJobOrder::Kind::Delete, people));
        QVERIFY(stage.isFinished(id));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(stage.job(id).done, 5);
        QCOMPARE(stage.removedThere(), idsOf(people));
        // What somebody else has deleted is deleted.
        const JobId again = stage.begin(orderFor(ContactJobOrder::Kind::Delete, people));
        QVERIFY(stage.isFinished(again));
        QCOMPARE(stage.job(again).done, 5);
        QCOMPARE(stage.removedThere().size(), 5);
        stage.session->jobs().putAway(again);
        QCOMPARE(stage.session->jobs().jobs().size(), 1);
        // And its report outlives the program, until it is put away.
        stage.open();
        QTRY_COMPARE_WITH_TIMEOUT(stage.session->jobs().jobs().size(), 1, longEnough);
        QCOMPARE(stage.job(id).done, 5);
        QCOMPARE(stage.job(id).state, ContactJob::State::Finished);
    }

    void aHeldDeletionCanBeTakenBack()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        ContactJobOrder order = orderFor(ContactJobOrder::Kind::Delete, stage.people(1));
        order.hold = longHold;
        const JobId id = stage.begin(order);
        QCOMPARE(stage.job(id).state, ContactJob::State::Held);
        QCOMPARE(stage.job(id).only.id, order.items.first().contact.id);
        QVERIFY(stage.session->jobs().takeBack(id));
        QVERIFY(!stage.session->jobs().takeBack(id));
        QVERIFY(stage.session->jobs().jobs().isEmpty());
        stage.open();
        QVERIFY(stage.isUpToDate());
        QVERIFY(stage.session->jobs().jobs().isEmpty());
        QCOMPARE(stage.removedThere(), QStringList());
    }

    /// A hold that ended while the program was off is over at the next start; one that has not goes on.
    void aHoldSurvivesTheProgram()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        ContactJobOrder order = orderFor(ContactJobOrder::Kind::Delete, stage.people(2));
        order.hold = longHold;
        const JobId id = stage.begin(order);
        stage.open();
        QTRY_COMPARE_WITH_TIMEOUT(stage.job(id).state, ContactJob::State::Held, longEnough);
        QVERIFY(stage.isUpToDate());
        QCOMPARE(stage.removedThere(), QStringList());
        stage.clock.putForward(3'601);
        stage.open();
        QVERIFY(stage.isFinished(id));
        QCOMPARE(stage.removedThere(), idsOf({order.items.at(0).contact, order.items.at(1).contact}));
    }

    void putsOnAListAndTakesOff()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        const QList<Contact> people = stage.people(4);
        ContactJobOrder order = orderFor(ContactJobOrder::Kind::AddToList, people);
        order.list = {.id = {}, .name = QStringLiteral("Autumn")};
        const auto isOn = [&](const Contact& person) {
            const auto now = answerOf(stage.session->store().contacts().get(person.id));
            return now && std::any_of(now->lists.cbegin(), now->lists.cend(),
                                      [](const ContactList& list) { return list.name == u"Autumn"; });
        };
        const auto written = [&] {
            return entered(sandbox, QStringLiteral("contact.updated"), QStringLiteral("contactId")).size();
        };
        const JobId id = stage.begin(order);
        QVERIFY(stage.isFinished(id));
        QCOMPARE(stage.job(id).done, 4);
        QCOMPARE(written(), 4);
        QVERIFY(std::all_of(people.cbegin(), people.cend(), isOn));
        for (const Contact& person : people) {
            const auto now = answerOf(stage.session->store().contacts().get(person.id));
            QCOMPARE(now->attributes, person.attributes);
            QCOMPARE(now->blocked, person.blocked);
            QCOMPARE(now->optIn, person.optIn);
        }

        // The list as Sakari names it from now on.
        const QList<ContactList> lists = answerOf(stage.session->store().contacts().get(people.first().id))->lists;
        const auto autumn =
            std::find_if(lists.cbegin(), lists.cend(), [](const ContactList& list) { return list.name == u"Autumn"; });
        order.list = *autumn;
        QVERIFY(stage.isFinished(stage.begin(order)));
        QCOMPARE(written(), 4); // Who is on it already is not written again.
        order.kind = ContactJobOrder::Kind::RemoveFromList;
        QVERIFY(stage.isFinished(stage.begin(order)));
        QCOMPARE(written(), 8);
        QVERIFY(std::none_of(people.cbegin(), people.cend(), isOn));
    }

    void importsAFile()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        ContactJobOrder order = importOf(250, 25);
        order.items[3].problem = ImportProblem::NotAnEmailAddress;
        order.items[4].contact.lists = {{.id = {}, .name = QStringLiteral("Autumn")}};
        order.items[5].contact.attributes.insert(QStringLiteral("Email"), QStringLiteral("an attribute"));
        const JobId id = stage.begin(order);
        QVERIFY(stage.isFinished(id));
        const ContactJob job = stage.job(id);
        QCOMPARE(job.done, 239);
        QCOMPARE(job.failed, 11);
        QCOMPARE(job.unsure, 0);
        QCOMPARE(job.inserted, 237); // two went alone, of which Sakari does not say it
        QCOMPARE(madeSoOften(sandbox, order, 1), 239);
        QCOMPARE(madeSoOften(sandbox, order, 0), 11);
        const QList<JobFailure> failures = answerOf(stage.session->jobs().failures(id));
        QCOMPARE(failures.size(), 11);
        QCOMPARE(failures.at(0).item, order.items.at(0));
        QCOMPARE(failures.at(0).error->code, QStringLiteral("CONT-001"));
        QCOMPARE(failures.at(1).item, order.items.at(3));
        QVERIFY(!failures.at(1).error);
        QCOMPARE(answerOf(stage.session->jobs().heading(id)), order.heading);
        // As it was wanted, and here at once.
        for (const int row : {1, 4, 5, 7, 249}) {
            const Contact& wanted = order.items.at(row).contact;
            const auto there = answerOf(stage.session->store().contacts().byNumber(wanted.mobile.number));
            QVERIFY2(there, qPrintable(QString::number(row)));
            QCOMPARE(there->firstName, wanted.firstName);
            QCOMPARE(there->lastName, wanted.lastName);
            QCOMPARE(there->attributes, wanted.attributes);
            QCOMPARE(there->lists.size(), wanted.lists.size());
        }
    }

    void goesOneByOneWhereNoFileIsTaken()
    {
        SandboxProcess sandbox(quiet());
        sandbox.control({{QStringLiteral("takesCsv"), false}});
        JobStage stage(sandbox);
        const ContactJobOrder order = importOf(40, 20);
        const JobId id = stage.begin(order);
        QVERIFY(stage.isFinished(id));
        QCOMPARE(stage.job(id).done, 38);
        QCOMPARE(stage.job(id).failed, 2);
        QCOMPARE(madeSoOften(sandbox, order, 1), 38);
    }

    void theAnswerIsLost_data()
    {
        QTest::addColumn<bool>("wasDone");
        QTest::addColumn<bool>("doubles");
        QTest::addColumn<bool>("filters");
        QTest::addColumn<bool>("takesCsv");
        QTest::addColumn<int>("status");
        for (const bool wasDone : {false, true}) {
            for (const bool doubles : {false, true})
                QTest::addRow("cut %s%s", wasDone ? "after" : "before", doubles ? ", doubling" : "")
                    << wasDone << doubles << true << true << 0;
        }
        QTest::newRow("no filter") << true << true << false << true << 0;
        QTest::newRow("no filter, not done") << false << true << false << true << 0;
        QTest::newRow("one by one") << true << true << true << false << 0;
        QTest::newRow("one by one, not done") << false << true << true << false << 0;
        QTest::newRow("trouble, done") << true << true << true << true << 502;
    }
    void theAnswerIsLost()
    {
        QFETCH(const bool, wasDone);
        QFETCH(const bool, doubles);
        QFETCH(const bool, filters);
        QFETCH(const bool, takesCsv);
        QFETCH(const int, status);
        SandboxProcess sandbox(quiet());
        sandbox.control({{QStringLiteral("doubles"), doubles},
                         {QStringLiteral("filters"), filters},
                         {QStringLiteral("takesCsv"), takesCsv}});
        JobStage stage(sandbox);
        const ContactJobOrder order = importOf(60);
        // A request or two go well first.
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/contacts")},
                          {QStringLiteral("status"), status},
                          {QStringLiteral("count"), 3},
                          {QStringLiteral("afterAccepting"), wasDone}});
        const JobId id = stage.begin(order);
        QVERIFY(stage.isFinished(id));
        QCOMPARE(stage.job(id).done, 60);
        QCOMPARE(stage.job(id).unsure, 0);
        QCOMPARE(madeSoOften(sandbox, order, 1), 60);
    }

    void pausesGoesOnAndStops()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        sandbox.control({{QStringLiteral("latency"), 100}});
        const QList<Contact> people = stage.people(12);
        ContactJobOrder order = orderFor(ContactJobOrder::Kind::AddToList, people);
        order.list = {.id = {}, .name = QStringLiteral("Autumn")};
        JobDesk& desk = stage.session->jobs();
        const JobId id = stage.begin(order);
        QTRY_VERIFY_WITH_TIMEOUT(stage.job(id).done > 0, longEnough);
        desk.pause(id);
        QCOMPARE(stage.job(id).state, ContactJob::State::Paused);
        QTest::qWait(2'000); // what is on its way comes to its end
        QTRY_COMPARE_WITH_TIMEOUT(
            stage.job(id).done,
            int(entered(sandbox, QStringLiteral("contact.updated"), QStringLiteral("contactId")).size()), longEnough);
        const int done = stage.job(id).done;
        QVERIFY(done < 12);
        stage.open();
        QTRY_COMPARE_WITH_TIMEOUT(stage.session->jobs().jobs().size(), 1, longEnough);
        QVERIFY(stage.isUpToDate());
        QCOMPARE(stage.job(id).state, ContactJob::State::Paused);
        QCOMPARE(stage.job(id).done, done);
        stage.session->jobs().resume(id);
        QTRY_VERIFY_WITH_TIMEOUT(stage.job(id).done > done, longEnough);
        stage.session->jobs().stop(id);
        QVERIFY(stage.isFinished(id));
        QVERIFY(stage.job(id).left() > 0);
        QVERIFY(answerOf(stage.session->jobs().failures(id)).isEmpty());
    }

    void saysWhyItStands()
    {
        SandboxProcess sandbox(quiet());
        JobStage stage(sandbox);
        ContactJobOrder order = orderFor(ContactJobOrder::Kind::Delete, stage.people(3));
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("DELETE")},
                          {QStringLiteral("path"), order.items.first().contact.id.text()},
                          {QStringLiteral("status"), 403}});
        const JobId id = stage.begin(order);
        QTRY_COMPARE_WITH_TIMEOUT(stage.job(id).state, ContactJob::State::Paused, longEnough);
        QCOMPARE(stage.job(id).trouble->kind, ApiError::Kind::Forbidden);
        QCOMPARE(stage.removedThere(), QStringList());
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("DELETE")},
                          {QStringLiteral("path"), order.items.first().contact.id.text()},
                          {QStringLiteral("status"), 503}});
        stage.session->jobs().resume(id);
        QVERIFY(stage.isFinished(id));
        QCOMPARE(stage.removedThere().size(), 3);
        QVERIFY(!stage.job(id).trouble);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "JobTest.moc"
