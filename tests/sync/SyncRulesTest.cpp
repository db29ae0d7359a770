#include "sync/Backoff.h"
#include "sync/ListOrder.h"
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

    void comparesTextsAsPeopleRead()
    {
        QCOMPARE(comparableText(QStringLiteral("  Caf\u0065\u0301\r\nopen ")), QStringLiteral("Caf\u00e9 open"));
    }
};

QTEST_GUILESS_MAIN(SyncRulesTest)
#include "SyncRulesTest.moc"
