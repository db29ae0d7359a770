#include "support/faultproxy/FaultProxy.h"

#include "RawEnds.h"
#include "support/certificates/TestCertificates.h"

#include <QSignalSpy>
#include <QSslSocket>

using namespace rejoinder;
using namespace std::chrono_literals;
using Act = Fault::Act;
using End = RawClient::End;
using Point = Fault::Point;

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(RawClient::End)

namespace {

const QByteArray request = "POST /v1/messages?x=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\n\r\nHello there";
const QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
constexpr auto aWhile = 200ms;

} // namespace

/// What each fault does, counted in bytes at both ends.
class FaultProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultDoesWhatItSays_data();
    void eachFaultDoesWhatItSays();
    void requestsShareAConnection();
    void theServersCloseIsPassedOn();
    void aHungConnectionStaysOpen_data();
    void aHungConnectionStaysOpen();
    void aDelayedRequestArrivesThoughTheClientHasGone();
    void aDelayComesBeforeTheAnswer();
    void plansAreForTheirRequestsAlone();
    void aServerThatIsGone();
    void framesEndWhereTheyEnd_data();
    void framesEndWhereTheyEnd();
    void overTls_data();
    void overTls();
    void tlsIsStruckBeforeItsHandshake();
};

void FaultProxyTest::eachFaultDoesWhatItSays_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("atServer");
    QTest::addColumn<QByteArray>("atClient");
    QTest::addColumn<End>("end");
    const auto row = [](const Fault& fault, const QByteArray& atServer, const QByteArray& atClient, End end) {
        QTest::newRow(qPrintable(describe(fault))) << fault << atServer << atClient << end;
    };
    const QByteArray nothing;
    row(Fault::none(), request, reply, End::None);
    for (const auto& [act, end] : {std::pair(Act::Close, End::Fin), std::pair(Act::Reset, End::Reset)}) {
        row(Fault::at(Point::BeforeServer, act), nothing, nothing, end);
        for (const qint64 bytes : {0, 1, 40, int(request.size()) - 1, int(request.size()), 5000})
            row(Fault::inRequest(bytes, act), request.left(bytes), nothing, end);
        row(Fault::at(Point::AfterServer, act), request, nothing, end);
        for (const qint64 bytes : {0, 1, 17, int(reply.size()) - 1, int(reply.size()), 5000})
            row(Fault::inReply(bytes, act), request, reply.left(bytes), end);
    }
    const QByteArray slow = "HTTP/1.1 429 Proxy\r\nContent-Type: application/json\r\nRetry-After: 1\r\n"
                            "Content-Length: 78\r\n\r\n{\"success\":false,\"error\":{\"code\":\"PROXY\","
                            "\"message\":\"Said by the fault proxy\"}}";
    row(Fault::answer(Point::BeforeServer, 429, "Retry-After: 1\r\n"), nothing, slow, End::None);
    row(Fault::answer(Point::AfterServer, 429, "Retry-After: 1\r\n"), request, slow, End::None);
    row(Fault::delay(Point::BeforeServer, 1ms), request, reply, End::None);
    row(Fault::delay(Point::AfterServer, 1ms), request, reply, End::None);
    for (const auto& at : {Fault::inRequest(9, Act::Delay), Fault::inReply(9, Act::Delay)})
        row(at, request, reply, End::None);
}

void FaultProxyTest::eachFaultDoesWhatItSays()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, atServer);
    QFETCH(QByteArray, atClient);
    QFETCH(End, end);
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    proxy.plan("POST", "/messages", fault);
    RawClient client(static_cast<quint16>(proxy.url().port()));
    QVERIFY(client.isConnected);
    QVERIFY(client.write(request));
    QVERIFY(end == End::None ? client.readUntil(atClient.size()) : client.readToEnd());
    QTRY_COMPARE_WITH_TIMEOUT(server.received, atServer, 30'000);
    QCOMPARE(client.received, atClient);
    QCOMPARE(client.end, end);
    const std::shared_ptr<const Exchange> exchange = proxy.last("POST", "/messages");
    QVERIFY(exchange);
    QCOMPARE(exchange->fault, fault);
    QCOMPARE(exchange->requestRead, request.size());
    QCOMPARE(exchange->requestPassedOn, atServer.size());
    QCOMPARE(exchange->replyPassedOn, atClient.size());
    // A server that has the whole request answers it, whether or not somebody still listens.
    QCOMPARE(server.requests, atServer == request ? 1 : 0);
    if (end == End::None && exchange->fault.point != Point::BeforeServer) {
        QVERIFY(exchange->wasServed);
        QCOMPARE(exchange->replyRead, reply.size());
    }
}

void FaultProxyTest::requestsShareAConnection()
{
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    proxy.plan("POST", "/messages", Fault::none());
    proxy.plan("POST", "/messages", Fault::answer(Point::BeforeServer, 503));
    proxy.plan("POST", "/messages", Fault::at(Point::AfterServer, Act::Close));
    RawClient client(static_cast<quint16>(proxy.url().port()));
    // All at once: the second must not be taken for a part of the first.
    QVERIFY(client.write(request + request + request));
    QVERIFY(client.readToEnd());
    QCOMPARE(client.end, End::Fin);
    QVERIFY(client.received.startsWith(reply + "HTTP/1.1 503 "));
    QCOMPARE(client.received.count("HTTP/1.1"), 2);
    QCOMPARE(server.requests, 2);
    QCOMPARE(proxy.exchanges().size(), 3);
}

void FaultProxyTest::theServersCloseIsPassedOn()
{
    ByteServer server("HTTP/1.1 200 OK\r\n\r\nas long as it lasts");
    server.closes = true;
    FaultProxy proxy(server.url());
    RawClient client(static_cast<quint16>(proxy.url().port()));
    QVERIFY(client.write("GET /v1/x HTTP/1.1\r\nConnection: close\r\n\r\n"));
    QVERIFY(client.readToEnd());
    QCOMPARE(client.received, server.reply);
    QCOMPARE(client.end, End::Fin);
}

void FaultProxyTest::aHungConnectionStaysOpen_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qsizetype>("atServer");
    QTest::addColumn<qsizetype>("atClient");
    const auto row = [](const Fault& fault, qsizetype atServer, qsizetype atClient) {
        QTest::newRow(qPrintable(describe(fault))) << fault << atServer << atClient;
    };
    row(Fault::at(Point::Connecting, Act::Hang), 0, 0);
    row(Fault::at(Point::BeforeServer, Act::Hang), 0, 0);
    row(Fault::inRequest(7, Act::Hang), 7, 0);
    row(Fault::at(Point::AfterServer, Act::Hang), request.size(), 0);
    row(Fault::inReply(7, Act::Hang), request.size(), 7);
}

void FaultProxyTest::aHungConnectionStaysOpen()
{
    QFETCH(Fault, fault);
    QFETCH(qsizetype, atServer);
    QFETCH(qsizetype, atClient);
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    if (fault.point == Point::Connecting)
        proxy.planConnection(fault);
    else
        proxy.plan("POST", "/messages", fault);
    RawClient client(static_cast<quint16>(proxy.url().port()));
    QVERIFY(client.write(request));
    QTRY_COMPARE_WITH_TIMEOUT(server.received.size(), atServer, 30'000);
    QVERIFY(client.readUntil(atClient));
    QTest::qWait(aWhile.count());
    client.read();
    QCOMPARE(client.received.size(), atClient);
    QCOMPARE(client.end, End::None);
    QCOMPARE(server.received.size(), atServer);
}

void FaultProxyTest::aDelayedRequestArrivesThoughTheClientHasGone()
{
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    QSignalSpy began(&proxy, &FaultProxy::began);
    proxy.plan("POST", "/messages", Fault::delay(Point::BeforeServer, aWhile));
    {
        RawClient client(static_cast<quint16>(proxy.url().port()));
        QVERIFY(client.write(request));
        QTRY_COMPARE_WITH_TIMEOUT(began.size(), 1, 30'000);
    }
    QCOMPARE(server.received.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(server.received, request, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(proxy.last("POST", "/messages")->wasServed, 30'000);
    QCOMPARE(proxy.last("POST", "/messages")->replyPassedOn, 0);
}

void FaultProxyTest::aDelayComesBeforeTheAnswer()
{
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    proxy.plan("POST", "/messages", Fault::delay(Point::AfterServer, 1h));
    RawClient client(static_cast<quint16>(proxy.url().port()));
    QVERIFY(client.write(request));
    QTRY_VERIFY_WITH_TIMEOUT(proxy.last("POST", "/messages") && proxy.last("POST", "/messages")->wasServed, 30'000);
    QTest::qWait(aWhile.count());
    client.read();
    QCOMPARE(client.received, QByteArray());
    QCOMPARE(client.end, End::None);
}

void FaultProxyTest::plansAreForTheirRequestsAlone()
{
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    proxy.plan("POST", "/messages", Fault::answer(Point::BeforeServer, 500));
    proxy.setScript([](const QByteArray& method, const QByteArray& target) {
        return method == "GET" && target == "/v1/contacts" ? Fault::answer(Point::BeforeServer, 404) : Fault::none();
    });
    const auto statusOf = [&proxy](const QByteArray& bytes) {
        RawClient client(static_cast<quint16>(proxy.url().port()));
        client.write(bytes);
        return client.readUntil(20) ? HttpFrame(HttpFrame::Kind::Reply, client.received).status() : 0;
    };
    QCOMPARE(statusOf("GET /v1/messages HTTP/1.1\r\n\r\n"), 200);
    QCOMPARE(statusOf("GET /v1/contacts HTTP/1.1\r\n\r\n"), 404);
    QCOMPARE(statusOf("POST /oauth2/token HTTP/1.1\r\n\r\n"), 200);
    QCOMPARE(statusOf(request), 500);
    QCOMPARE(statusOf(request), 200);
    proxy.calm();
    QCOMPARE(statusOf("GET /v1/contacts HTTP/1.1\r\n\r\n"), 200);
}

void FaultProxyTest::aServerThatIsGone()
{
    ByteServer server(reply);
    FaultProxy proxy(server.url());
    server.close();
    RawClient client(static_cast<quint16>(proxy.url().port()));
    QVERIFY(client.write(request));
    QVERIFY(client.readToEnd());
    QCOMPARE(client.received, QByteArray());
    QVERIFY(!proxy.last("POST", "/messages")->wasServed);
}

void FaultProxyTest::framesEndWhereTheyEnd_data()
{
    QTest::addColumn<bool>("isReply");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("endsWithConnection");
    QTest::newRow("a request with a length") << false << request << false;
    QTest::newRow("a request without a body") << false << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << false;
    QTest::newRow("a reply with a length") << true << reply << false;
    QTest::newRow("an empty reply") << true << QByteArray("HTTP/1.1 204 No\r\n\r\n") << false;
    QTest::newRow("unchanged") << true << QByteArray("HTTP/1.1 304 X\r\n\r\n") << false;
    QTest::newRow("chunks") << true
                            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                          "5\r\nhello\r\n1A;x=y\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n")
                            << false;
    QTest::newRow("chunks and a trailer")
        << true << QByteArray("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nA: b\r\n\r\n")
        << false;
    QTest::newRow("a reply without a length") << true << QByteArray("HTTP/1.1 200 OK\r\n\r\nto the end") << true;
}

void FaultProxyTest::framesEndWhereTheyEnd()
{
    QFETCH(bool, isReply);
    QFETCH(QByteArray, message);
    QFETCH(bool, endsWithConnection);
    const auto kind = isReply ? HttpFrame::Kind::Reply : HttpFrame::Kind::Request;
    for (qsizetype size = 0; size < message.size(); ++size)
        QCOMPARE(HttpFrame(kind, message.left(size)).size(false), std::optional<qsizetype>());
    if (endsWithConnection) {
        QCOMPARE(HttpFrame(kind, message).size(false), std::optional<qsizetype>());
        QCOMPARE(HttpFrame(kind, message).size(true), std::optional(message.size()));
        return;
    }
    QCOMPARE(HttpFrame(kind, message).size(false), std::optional(message.size()));
    QCOMPARE(HttpFrame(kind, message + "the next").size(true), std::optional(message.size()));
}

void FaultProxyTest::overTls_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("atServer");
    QTest::addColumn<QByteArray>("atClient");
    QTest::addColumn<bool>("ends");
    const auto row = [](const Fault& fault, const QByteArray& atServer, const QByteArray& atClient, bool ends) {
        QTest::newRow(qPrintable(describe(fault))) << fault << atServer << atClient << ends;
    };
    row(Fault::none(), request, reply, false);
    for (const Act act : {Act::Close, Act::Reset}) {
        row(Fault::at(Point::BeforeServer, act), {}, {}, true);
        row(Fault::inRequest(30, act), request.left(30), {}, true);
        row(Fault::at(Point::AfterServer, act), request, {}, true);
        row(Fault::inReply(30, act), request, reply.left(30), true);
    }
}

void FaultProxyTest::overTls()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, atServer);
    QFETCH(QByteArray, atClient);
    QFETCH(bool, ends);
    ByteServer server(reply);
    FaultProxy proxy(server.url(), serverTls());
    proxy.plan("POST", "/messages", fault);
    QSslSocket client;
    client.setSslConfiguration(trustingTls());
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>(proxy.url().port()));
    QTRY_VERIFY_WITH_TIMEOUT(client.isEncrypted(), 30'000);
    client.write(request);
    QByteArray received;
    const auto isDone = [&] {
        received += client.readAll();
        return ends ? client.state() == QAbstractSocket::UnconnectedState : received.size() >= atClient.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
    QCOMPARE(received, atClient);
    QTRY_COMPARE_WITH_TIMEOUT(server.received, atServer, 30'000);
    QVERIFY(ends || client.state() == QAbstractSocket::ConnectedState);
}

void FaultProxyTest::tlsIsStruckBeforeItsHandshake()
{
    ByteServer server(reply);
    FaultProxy proxy(server.url(), serverTls());
    for (const auto& [act, end] : {std::pair(Act::Close, End::Fin), std::pair(Act::Reset, End::Reset)}) {
        proxy.planConnection(Fault::at(Point::Connecting, act));
        RawClient client(static_cast<quint16>(proxy.url().port()));
        QVERIFY(client.isConnected);
        QVERIFY(client.readToEnd());
        QCOMPARE(client.received, QByteArray());
        QCOMPARE(client.end, end);
    }
    QCOMPARE(proxy.exchanges().size(), 2);
    QCOMPARE(proxy.exchanges().first()->requestRead, 0);
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "FaultProxyTest.moc"
