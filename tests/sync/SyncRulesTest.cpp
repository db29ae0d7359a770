#include "sync/Backoff.h"
#include "sync/ListOrder.h"
#include "sync/OutboxLanes.h"
#include "sync/Receipt.h"
#include "sync/RecipientCheck.h"
#include "sync/SentMatch.h"

#include <QtTest/QTest>

using namespace rejoinder;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(rejoinder::ListOrder)
Q_DECLARE_METATYPE(rejoinder::SendReceipt)
Q_DECLARE_METATYPE(rejoinder::OutboxEvent)

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addSecs(second);
}

std::optional<Message> findSent(const OutboxEntry& entry, const QList<Message>& thread, const Contact& contact,
                                const QSet<MessageId>& claimed)
{
    const QList<SentFind> finds = findAllSent({entry}, thread, contact, claimed);
    return finds.isEmpty() ? std::nullopt : std::optional(finds.first().message);
}

Message outgoing(const QString& id, const QString& text, int second)
{
    Message message;
    message.id = MessageId(id);
    message.text = text;
    message.outgoing = true;
    message.created.at = at(second);
    return message;
}

OutboxEntry sent(const QString& text, int second, const QString& fence = {})
{
    OutboxEntry entry;
    entry.text.text = text;
    entry.fenceAt = at(second);
    entry.fenceMessage = MessageId(fence);
    return entry;
}

} // namespace

/// The rules of the sync that need neither a network nor a disk.
class SyncRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOutTheOrder_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<ListOrder>("order");
        QTest::newRow("none") << QList<int>{} << ListOrder::Unknown;
        QTest::newRow("one") << QList<int>{1} << ListOrder::Unknown;
        QTest::newRow("all the same") << QList<int>{1, 1, 1} << ListOrder::Unknown;
        QTest::newRow("newest first") << QList<int>{9, 5, 5, 1} << ListOrder::NewestFirst;
        QTest::newRow("oldest first") << QList<int>{1, 5, 5, 9} << ListOrder::OldestFirst;
        QTest::newRow("shuffled") << QList<int>{5, 9, 1} << ListOrder::Unordered;
        QTest::newRow("invalid ones are passed over") << QList<int>{9, -1, 1} << ListOrder::NewestFirst;
    }

    void findsOutTheOrder()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(ListOrder, order);
        QList<QDateTime> times;
        for (const int second : seconds)
            times.append(second < 0 ? QDateTime() : at(second));
        QCOMPARE(orderOf(times), order);
    }

    void waitsLongerAndLonger()
    {
        const ApiError offline{.kind = ApiError::Kind::Offline};
        QCOMPARE(backoff(1, offline), 2000ms);
        QCOMPARE(backoff(2, offline), 4000ms);
        QCOMPARE(backoff(6, offline), 64'000ms);
        QCOMPARE(backoff(7, offline), 120'000ms);
        QCOMPARE(backoff(100'000, offline), 120'000ms);
        QCOMPARE(backoff(9, {.kind = ApiError::Kind::SlowedDown, .retryAfter = 40s}), 40'000ms);
        QCOMPARE(backoff(1, {.kind = ApiError::Kind::SlowedDown, .retryAfter = 0s}), 1000ms);
    }

    void readsAReceipt_data()
    {
        QTest::addColumn<SendReceipt>("receipt");
        QTest::addColumn<OutboxEvent>("event");
        QTest::addColumn<QString>("code");
        const Message message = outgoing(QStringLiteral("m1"), QStringLiteral("Hello"), 0);
        Message failed = message;
        failed.status = DeliveryStatus::Failed;
        failed.error.code = QStringLiteral("MSG-001");
        Contact blocked;
        blocked.error.code = QStringLiteral("CONT-010");

        QTest::newRow("accepted") << SendReceipt{.messages = {message}, .requested = 1, .valid = 1}
                                  << OutboxEvent::Accepted << QString();
        QTest::newRow("accepted, message follows")
            << SendReceipt{.jobId = QStringLiteral("j"), .requested = 1, .valid = 1} << OutboxEvent::Accepted
            << QString();
        QTest::newRow("invalid") << SendReceipt{.requested = 1, .valid = 0, .invalid = {blocked}}
                                 << OutboxEvent::Refused << QStringLiteral("CONT-010");
        QTest::newRow("nobody valid") << SendReceipt{.requested = 1, .valid = 0} << OutboxEvent::Refused << QString();
        QTest::newRow("no counts, but a message")
            << SendReceipt{.messages = {message}} << OutboxEvent::Accepted << QString();
        QTest::newRow("no counts, a failed message")
            << SendReceipt{.messages = {failed}} << OutboxEvent::Refused << QStringLiteral("MSG-001");
        QTest::newRow("invalid, but a message")
            << SendReceipt{.messages = {message}, .requested = 2, .valid = 1, .invalid = {blocked}}
            << OutboxEvent::Accepted << QString();
        QTest::newRow("invalid and no counts, but a message")
            << SendReceipt{.messages = {message}, .invalid = {blocked}} << OutboxEvent::Accepted << QString();
        QTest::newRow("invalid, and a failed message before a sound one")
            << SendReceipt{.messages = {failed, message}, .invalid = {blocked}} << OutboxEvent::Accepted << QString();
        QTest::newRow("invalid, but somebody valid") << SendReceipt{.requested = 2, .valid = 1, .invalid = {blocked}}
                                                     << OutboxEvent::OutcomeUnknown << QString();
        QTest::newRow("nobody valid, but a message")
            << SendReceipt{.messages = {message}, .requested = 1, .valid = 0} << OutboxEvent::Accepted << QString();
        QTest::newRow("nothing at all") << SendReceipt{} << OutboxEvent::OutcomeUnknown << QString();
    }

    void readsAReceipt()
    {
        QFETCH(SendReceipt, receipt);
        QFETCH(OutboxEvent, event);
        QFETCH(QString, code);
        const ReceiptVerdict verdict = verdictOn(receipt);
        QCOMPARE(verdict.event, event);
        QCOMPARE(verdict.error.code, code);
    }

    void namesWhoMustNotBeTexted()
    {
        Contact contact;
        QVERIFY(!RecipientCheck::objectionTo(contact));
        contact.valid = false;
        QCOMPARE(RecipientCheck::objectionTo(contact)->code, QStringLiteral("CONT-001"));
        contact.blocked = at(0);
        QCOMPARE(RecipientCheck::objectionTo(contact)->code, QStringLiteral("CONT-010"));
    }

    void findsWhatWasSent()
    {
        const QList<Message> thread{outgoing(QStringLiteral("old"), QStringLiteral("On our way"), 0),
                                    outgoing(QStringLiteral("fence"), QStringLiteral("On our way"), 600),
                                    outgoing(QStringLiteral("a"), QStringLiteral("On our  way "), 610),
                                    outgoing(QStringLiteral("b"), QStringLiteral("On our way"), 620)};
        const OutboxEntry entry = sent(QStringLiteral("On our way"), 605, QStringLiteral("fence"));
        QCOMPARE(findSent(entry, thread, {}, {})->id, MessageId(QStringLiteral("a")));
        // Two equal texts sent on purpose are told apart by their order.
        QCOMPARE(findSent(entry, thread, {}, {MessageId(QStringLiteral("a"))})->id, MessageId(QStringLiteral("b")));
        QVERIFY(!findSent(sent(QStringLiteral("Something else"), 605), thread, {}, {}));
    }

    void findsNothingThatCannotBeIt()
    {
        const QString text = QStringLiteral("On our way");
        const OutboxEntry entry = sent(text, 1000);
        QVERIFY(!findSent(entry, {outgoing(QStringLiteral("long before"), text, 100)}, {}, {}));
        Message theirs = outgoing(QStringLiteral("theirs"), text, 1001);
        theirs.outgoing = false;
        QVERIFY(!findSent(entry, {theirs}, {}, {}));
        Message withPhoto = outgoing(QStringLiteral("photo"), text, 1001);
        withPhoto.media = {Media{}};
        QVERIFY(!findSent(entry, {withPhoto}, {}, {}));
        OutboxEntry neverLeft = entry;
        neverLeft.fenceAt = {};
        QVERIFY(!findSent(neverLeft, {outgoing(QStringLiteral("m"), text, 1001)}, {}, {}));
    }

    void findsWhatSakariHasMerged()
    {
        Contact maya;
        maya.firstName = QStringLiteral("Maya");
        const OutboxEntry entry = sent(QStringLiteral("Hi {{{contact.firstName}}}"), 0);
        const Message merged = outgoing(QStringLiteral("m"), QStringLiteral("Hi Maya"), 1);
        QVERIFY(findSent(entry, {merged}, maya, {}).has_value());
        Message withTemplate = outgoing(QStringLiteral("m"), QStringLiteral("Hi M."), 1);
        withTemplate.templateText = entry.text.text;
        QVERIFY(findSent(entry, {withTemplate}, {}, {}).has_value());
    }

    void twoEqualTextsAreToldApartByTheirOrder_data()
    {
        QTest::addColumn<int>("there");     // how many of the words the thread has
        QTest::addColumn<QString>("first"); // what the first row became; empty: not found
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("copies"); // of the last that was found
        QTest::newRow("none arrived") << 0 << QString() << QString() << 0;
        QTest::newRow("one arrived") << 1 << QStringLiteral("m0") << QString() << 1;
        QTest::newRow("both arrived") << 2 << QStringLiteral("m0") << QStringLiteral("m1") << 1;
        QTest::newRow("one too many") << 3 << QStringLiteral("m0") << QStringLiteral("m1") << 2;
    }

    void twoEqualTextsAreToldApartByTheirOrder()
    {
        QFETCH(int, there);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, copies);
        const QString text = QStringLiteral("Thank you");
        QList<Message> thread{outgoing(QStringLiteral("an earlier run's"), text, 100)};
        for (int i = 0; i < there; ++i)
            thread.append(outgoing(QStringLiteral("m%1").arg(i), text, 110 + i));
        QList<OutboxEntry> open{sent(text, 100), sent(text, 105)};
        open[0].id = OutboxId(QStringLiteral("o1"));
        open[1].id = OutboxId(QStringLiteral("o2"));
        const QList<SentFind> finds = findAllSent(open, thread, {}, {MessageId(QStringLiteral("an earlier run's"))});
        const auto became = [&finds](const QString& row) {
            for (const SentFind& find : finds) {
                if (find.row.text() == row)
                    return find.message.id.text();
            }
            return QString();
        };
        QCOMPARE(became(QStringLiteral("o1")), first);
        QCOMPARE(became(QStringLiteral("o2")), second);
        QCOMPARE(finds.isEmpty() ? 0 : finds.last().copies, copies);
        QCOMPARE(finds.size() > 1 ? finds.first().copies : 1, 1);
    }

    void aCopyIsNotSaidOfAnotherText()
    {
        const QString text = QStringLiteral("Thank you");
        OutboxEntry mine = sent(text, 100);
        Message photo = outgoing(QStringLiteral("photo"), text, 112);
        photo.media = {Media{}};
        const QList<Message> thread{outgoing(QStringLiteral("m0"), text, 110),
                                    outgoing(QStringLiteral("claimed"), text, 111), photo,
                                    outgoing(QStringLiteral("other"), QStringLiteral("Thank you!"), 113)};
        const QList<SentFind> finds = findAllSent({mine}, thread, {}, {MessageId(QStringLiteral("claimed"))});
        QCOMPARE(finds.size(), 1);
        QCOMPARE(finds.first().copies, 1);
    }

    void looksBackToWhereItMayHaveLeft()
    {
        const QList<Message> thread{outgoing(QStringLiteral("fence"), QStringLiteral("x"), 100)};
        QCOMPARE(lookBackTo(sent(QStringLiteral("a"), 10'000, QStringLiteral("fence")), thread), at(100));
        QCOMPARE(lookBackTo(sent(QStringLiteral("a"), 10'000, QStringLiteral("gone")), thread), at(9'700));
        QCOMPARE(lookBackTo(sent(QStringLiteral("a"), 200, QStringLiteral("fence")), thread), at(-100));
    }

    void lanesKeepTheOrder()
    {
        OutboxLanes lanes;
        const auto entry = [](const QString& id, const Recipient& to, const QString& conversation = {}) {
            OutboxEntry made;
            made.id = OutboxId(id);
            made.conversationId = ConversationId(conversation);
            made.text.to = to;
            return made;
        };
        const auto reply = [&entry](const QString& id, const QString& conversation) {
            return entry(id, ToConversation{ConversationId(conversation)}, conversation);
        };
        lanes.append(reply(QStringLiteral("a1"), QStringLiteral("A")));
        lanes.append(reply(QStringLiteral("b1"), QStringLiteral("B")));
        lanes.append(reply(QStringLiteral("a2"), QStringLiteral("A")));
        lanes.append(entry(QStringLiteral("n1"), ToContact{.mobile = {.number = QStringLiteral("+1")}}));
        lanes.append(entry(QStringLiteral("n2"), ToContact{.mobile = {.number = QStringLiteral("+2")}}));
        QCOMPARE(lanes.lanes().size(), 4);
        const QString a = lanes.laneOf(OutboxId(QStringLiteral("a1")));
        QCOMPARE(lanes.laneOf(OutboxId(QStringLiteral("a2"))), a);
        QCOMPARE(lanes.head(a), std::optional(OutboxId(QStringLiteral("a1"))));

        QVERIFY(lanes.isFree(a));
        lanes.setBusy(a, true);
        QVERIFY(!lanes.isFree(a));
        QVERIFY(lanes.isFree(lanes.laneOf(OutboxId(QStringLiteral("b1")))));
        lanes.setBusy(a, false);
        QCOMPARE(lanes.rest(a), 1);
        QVERIFY(!lanes.isFree(a));
        lanes.wake(a);
        QVERIFY(lanes.isFree(a));
        QCOMPARE(lanes.rest(a), 2);
        lanes.wake(a);
        lanes.calm(a);
        QCOMPARE(lanes.rest(a), 1);
        lanes.wake(a);

        // Sent again: behind what was written after it.
        lanes.append(reply(QStringLiteral("a1"), QStringLiteral("A")));
        QCOMPARE(lanes.head(a), std::optional(OutboxId(QStringLiteral("a2"))));
        lanes.remove(OutboxId(QStringLiteral("a2")));
        QCOMPARE(lanes.head(a), std::optional(OutboxId(QStringLiteral("a1"))));
        lanes.remove(OutboxId(QStringLiteral("a1")));
        QVERIFY(!lanes.head(a));
        QVERIFY(!lanes.isFree(a));
        QVERIFY(lanes.laneOf(OutboxId(QStringLiteral("a1"))).isEmpty());
    }

    void comparesTextsAsPeopleRead()
    {
        QCOMPARE(comparableText(QStringLiteral("  Caf\u0065\u0301\r\nopen ")), QStringLiteral("Caf\u00e9 open"));
    }
};

QTEST_GUILESS_MAIN(SyncRulesTest)
#include "SyncRulesTest.moc"
