#include "LedgerWords.h"
#include "SessionDesk.h"
#include "session/JobDesk.h"
#include "store/ContactStore.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longHold = 1h;

/// A session whose jobs need not wait, and its contacts.
struct JobStage : SessionDesk
{
    explicit JobStage(SandboxProcess& sandbox) : SessionDesk(sandbox), service(sandbox)
    {
        settings.jobTimes = {.settling = 300ms, .waitsDividedBy = 20, .requestsAMinute = 60'000};
        open();
    }

    /// The first so many that the store has.
    [[nodiscard]] QList<Contact> people(int count) const
    {
        QList<Contact> found;
        const bool areThere = QTest::qWaitFor(
            [&] {
                found = answerOf(session->store().contacts().search(QString(), 10'000));
                return found.size() >= count;
            },
            atMost);
        if (!areThere)
            QTest::qFail("there are fewer contacts", __FILE__, __LINE__);
        return found.mid(0, count);
    }
    JobId begin(ContactJobOrder order) const { return answerOf(session->jobs().begin(order)); }
    [[nodiscard]] ContactJob job(const JobId& id) const
    {
        for (const ContactJob& one : session->jobs().jobs()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    [[nodiscard]] bool isFinished(const JobId& id) const
    {
        return QTest::qWaitFor([&] { return job(id).state == ContactJob::State::Finished; }, atMost);
    }
    QStringList removedThere() const
    {
        return entered(service, QStringLiteral("contact.removed"), QStringLiteral("contactId"));
    }

    SandboxProcess& service;
};

ContactJobOrder orderFor(ContactJobOrder::Kind kind, const QList<Contact>& people)
{
    ContactJobOrder order;
    order.kind = kind;
    for (const Contact& person : people)
        order.items.append({.contact = person});
    return order;
}

QStringList idsOf(const QList<Contact>& people)
{
    QStringList ids;
    for (const Contact& person : people)
        ids.append(person.id.text());
    return ids;
}

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
};

QTEST_GUILESS_MAIN(JobTest)
#include "JobTest.moc"
