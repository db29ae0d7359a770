#include "FaultyWire.h"
#include "Wire.h"
#include "api/MessagesApi.h"
#include "domain/OutboxState.h"

using namespace rejoinder;
using Act = Fault::Act;
using Event = OutboxEvent;

Q_DECLARE_METATYPE(Fault::Act)

/// One POST /messages, cut at every byte of its request and of its reply.
class EveryByteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByte_data();
    void everyByte();
    void everyByteOfARefusal_data() { everyByte_data(); }
    void everyByteOfARefusal();

private:
    /// Sends a text through the fault. "" or what is wrong: it must be `served` so often, and the sender be told one of
    /// `events`.
    static QString send(FaultyWire& wire, const Fault& fault, int served, const QList<OutboxEvent>& events);
};

void EveryByteTest::everyByte_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Act>("act");
    QTest::newRow("plain, close") << false << Act::Close;
    QTest::newRow("plain, reset") << false << Act::Reset;
    QTest::newRow("TLS, close") << true << Act::Close;
    QTest::newRow("TLS, reset") << true << Act::Reset;
}

QString EveryByteTest::send(FaultyWire& wire, const Fault& fault, int served, const QList<OutboxEvent>& events)
{
    const int before = wire.served();
    wire.proxy.plan("POST", "/messages", fault);
    const Result<SendReceipt> result = resultOf(MessagesApi(*wire.connection).send(FaultyWire::text()));
    const bool arrived = QTest::qWaitFor([&] { return wire.served() == before + served; }, 30'000);
    const Event event = result.ok() ? Event::Accepted : eventFor(result.error());
    if (arrived && events.contains(event))
        return {};
    return QStringLiteral("%1: served %2 times, event %3, kind %4")
        .arg(describe(fault))
        .arg(wire.served() - before)
        .arg(int(event))
        .arg(result.ok() ? -1 : int(result.error().kind));
}

void EveryByteTest::everyByte()
{
    QFETCH(bool, tls);
    QFETCH(Act, act);
    FaultyWire wire(tls);
    QVERIFY(wire.warmUp());
    QCOMPARE(send(wire, Fault::none(), 1, {Event::Accepted}), QString());
    const std::shared_ptr<const Exchange> whole = wire.proxy.last("POST", "/messages");
    QVERIFY(whole->requestRead > 200);
    QVERIFY(whole->replyRead > 100);

    // Where the connection ends before the client has handed out the body, it knows that nothing was sent.
    for (qint64 bytes = 0; bytes < whole->requestRead; ++bytes)
        QCOMPARE(send(wire, Fault::inRequest(bytes, act), 0, {Event::OutcomeUnknown, Event::NotSentForSure}),
                 QString());
    QCOMPARE(send(wire, Fault::inRequest(whole->requestRead, act), 1, {Event::OutcomeUnknown}), QString());
    for (qint64 bytes = 0; bytes < whole->replyRead; ++bytes)
        QCOMPARE(send(wire, Fault::inReply(bytes, act), 1, {Event::OutcomeUnknown}), QString());
    QCOMPARE(send(wire, Fault::inReply(whole->replyRead, Act::Close), 1, {Event::Accepted}), QString());
    // None of them has come a second time.
    QCOMPARE(wire.served(), whole->replyRead + 3);
}

void EveryByteTest::everyByteOfARefusal()
{
    QFETCH(bool, tls);
    QFETCH(Act, act);
    FaultyWire wire(tls);
    QVERIFY(wire.warmUp());
    const QByteArray words = "{\"success\":false,\"error\":{\"code\":\"CONT-001\",\"message\":\"No\"}}";
    wire.server.setScript([words](const SeenRequest&) { return ScriptedReply::json(400, words); });
    QCOMPARE(send(wire, Fault::none(), 1, {Event::Refused}), QString());
    const qint64 size = wire.proxy.last("POST", "/messages")->replyRead;
    // "HTTP/1.1 4" says no more than "HTTP/1.1 2". A whole head does; which of the two Qt tells first, the head or the
    // end of the connection, is left to chance.
    for (qint64 bytes = 0; bytes < size; ++bytes) {
        const bool hasHead = bytes >= size - words.size();
        const QList<Event> events{Event::OutcomeUnknown, hasHead ? Event::Refused : Event::OutcomeUnknown};
        QCOMPARE(send(wire, Fault::inReply(bytes, act), 1, events), QString());
    }
    QCOMPARE(wire.served(), size + 1);
}

QTEST_GUILESS_MAIN(EveryByteTest)
#include "EveryByteTest.moc"
