#include "FaultyWire.h"
#include "Wire.h"
#include "api/MessagesApi.h"
#include "domain/OutboxState.h"

using namespace rejoinder;
using namespace std::chrono_literals;
using Act = Fault::Act;
using Kind = ApiError::Kind;
using Point = Fault::Point;

Q_DECLARE_METATYPE(Fault)

namespace {

/// What a fault comes to: how often the server took the text, and what the sender is told.
struct Expected
{
    int served = 0;
    OutboxEvent event = OutboxEvent::Accepted;
    Kind kind = Kind::BadResponse; ///< unless accepted
};

constexpr auto soon = 700ms; ///< the client's patience, where it must come to an end

} // namespace

Q_DECLARE_METATYPE(Expected)

/// The one POST through every fault there is: it reaches the server at most once, and only what surely did not arrive
/// is called not sent.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextThroughEveryFault_data();
    void aTextThroughEveryFault();
    void aTextWhoseTokenMeetsAFault_data();
    void aTextWhoseTokenMeetsAFault();
    void aReadIsRepeatedOnce();

private:
    static void check(FaultyWire& wire, const Expected& expected);
};

void FaultsTest::check(FaultyWire& wire, const Expected& expected)
{
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(FaultyWire::text()));
    // Long enough for a second one to come, had one been sent.
    QTRY_COMPARE_WITH_TIMEOUT(wire.served(), expected.served, 30'000);
    QTest::qWait(200);
    QCOMPARE(wire.served(), expected.served);
    QCOMPARE(result.ok(), expected.event == OutboxEvent::Accepted);
    if (result.ok())
        return;
    QCOMPARE(result.error().kind, expected.kind);
    QCOMPARE(eventFor(result.error()), expected.event);
}

void FaultsTest::aTextThroughEveryFault_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Expected>("expected");
    using Event = OutboxEvent;
    constexpr qint64 all = 1'000'000;
    for (const bool tls : {false, true}) {
        const auto row = [tls](const Fault& fault, const Expected& expected) {
            const QString name =
                QStringLiteral("%1, %2").arg(tls ? QStringLiteral("TLS") : QStringLiteral("plain"), describe(fault));
            QTest::newRow(qPrintable(name)) << tls << fault << expected;
        };
        const Expected taken{.served = 1, .event = Event::Accepted};
        row(Fault::none(), taken);
        // Plain: it may have been read by then, for all that the client can tell. TLS: there was no handshake yet.
        for (const Act act : {Act::Close, Act::Reset, Act::Hang}) {
            const Kind kind = act == Act::Hang ? Kind::Timeout : Kind::ConnectionLost;
            row(Fault::at(Point::Connecting, act), {0, tls ? Event::NotSentForSure : Event::OutcomeUnknown, kind});
            row(Fault::at(Point::BeforeServer, act), {0, Event::OutcomeUnknown, kind});
            row(Fault::inRequest(0, act), {0, Event::OutcomeUnknown, kind});
            row(Fault::inRequest(200, act), {0, Event::OutcomeUnknown, kind});
            row(Fault::inRequest(all, act), {1, Event::OutcomeUnknown, kind});
            row(Fault::at(Point::AfterServer, act), {1, Event::OutcomeUnknown, kind});
            row(Fault::inReply(12, act), {1, Event::OutcomeUnknown, kind});
            row(Fault::inReply(90, act), {1, Event::OutcomeUnknown, kind});
        }
        // The whole reply has come; what becomes of the connection then is nobody's concern.
        row(Fault::inReply(all, Act::Close), taken);
        for (const Point point : {Point::Connecting, Point::BeforeServer, Point::AfterServer})
            row(Fault::delay(point, 100ms), taken);
        row({.point = Point::InRequest, .act = Act::Delay, .bytes = 100, .wait = 100ms}, taken);
        row({.point = Point::InReply, .act = Act::Delay, .bytes = 50, .wait = 100ms}, taken);
        for (const Point point : {Point::BeforeServer, Point::AfterServer}) {
            const int served = point == Point::AfterServer ? 1 : 0;
            for (const int status : {500, 502, 503, 504})
                row(Fault::answer(point, status), {served, Event::OutcomeUnknown, Kind::ServerTrouble});
            row(Fault::answer(point, 302), {served, Event::OutcomeUnknown, Kind::BadResponse});
        }
        // A whole refusal is Sakari's word that nothing was sent, and is believed.
        row(Fault::answer(Point::BeforeServer, 429, "Retry-After: 1\r\n"),
            {0, Event::NotSentForSure, Kind::SlowedDown});
        row(Fault::answer(Point::BeforeServer, 407), {0, Event::NotSentForSure, Kind::Proxy});
        for (const auto& [status, kind] :
             {std::pair(400, Kind::Rejected), std::pair(403, Kind::Forbidden), std::pair(404, Kind::NotFound)})
            row(Fault::answer(Point::BeforeServer, status), {0, Event::Refused, kind});
        // After a whole 401 it may go again, with a new token.
        row(Fault::answer(Point::BeforeServer, 401), taken);
    }
}

void FaultsTest::aTextThroughEveryFault()
{
    QFETCH(bool, tls);
    QFETCH(Fault, fault);
    QFETCH(Expected, expected);
    FaultyWire wire(tls, fault.act == Act::Hang ? soon : 20'000ms);
    QVERIFY(wire.warmUp());
    // Not once but each time: Qt may try a second connection, where it has not yet asked anything on the first.
    if (fault.point == Point::Connecting)
        wire.proxy.setConnectionScript([fault] { return fault; });
    else
        wire.proxy.plan("POST", "/messages", fault);
    check(wire, expected);
}

void FaultsTest::aTextWhoseTokenMeetsAFault_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Fault>("fault");
    for (const bool tls : {false, true}) {
        for (const Fault& fault :
             {Fault::at(Point::BeforeServer, Act::Close), Fault::at(Point::AfterServer, Act::Close),
              Fault::at(Point::AfterServer, Act::Hang), Fault::inReply(30, Act::Reset),
              Fault::answer(Point::AfterServer, 503), Fault::answer(Point::BeforeServer, 404)}) {
            QTest::newRow(qPrintable((tls ? QStringLiteral("TLS, ") : QStringLiteral("plain, ")) + describe(fault)))
                << tls << fault;
        }
    }
}

void FaultsTest::aTextWhoseTokenMeetsAFault()
{
    QFETCH(bool, tls);
    QFETCH(Fault, fault);
    FaultyWire wire(tls, fault.act == Act::Hang ? soon : 20'000ms);
    wire.proxy.setScript([fault](const QByteArray& method, const QByteArray& target) {
        return method == "POST" && target.endsWith("/token") ? fault : Fault::none();
    });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(FaultyWire::text()));
    QVERIFY(!result.ok());
    // The text itself never left, whatever became of the token.
    QVERIFY(result.error().neverLeft);
    QCOMPARE(wire.served(), 0);
}

void FaultsTest::aReadIsRepeatedOnce()
{
    FaultyWire wire(false);
    QVERIFY(wire.warmUp());
    MessagesApi messages(*wire.connection);
    const ConversationId id(QStringLiteral("c1"));
    wire.proxy.plan("GET", "/messages", Fault::at(Point::AfterServer, Act::Close));
    QVERIFY(resultOf(messages.list(id, 0, 10)).ok());
    wire.proxy.setScript([](const QByteArray&, const QByteArray&) { return Fault::inReply(60, Act::Reset); });
    const auto result = resultOf(messages.list(id, 0, 10));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::ConnectionLost);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
