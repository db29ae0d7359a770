#include "Wire.h"
#include "api/ContactsApi.h"
#include "api/ConversationsApi.h"
#include "api/MessagesApi.h"

#include <QSignalSpy>

using namespace rejoinder;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Security = ScriptedServer::Security;
using Conversations = QFuture<Result<Page<Conversation>>>;

namespace {

const QByteArray nothing = "{\"success\":true,\"data\":[]}";
const QByteArray slowDown = "{\"success\":false,\"error\":{\"code\":\"X\",\"message\":\"slow down\"}}";

ScriptedReply good(const SeenRequest&)
{
    return ScriptedReply::json(200, nothing);
}

} // namespace

/// Token, limiter, transport and decoding together, over real sockets.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTokenForMany();
    void aHundredRefusalsMakeOneTokenCall();
    void refusedTwiceIsTheEnd();
    void refusedCredentials_data();
    void refusedCredentials();
    void troubleWithTheTokenIsNotARefusal();
    void slowedDown_data();
    void slowedDown();
    void slowedDownSendIsTheCallersAffair();
    void urgentOnesFirst();
    void sendingHasAPlaceOfItsOwn();
    void lostReadIsTriedOnceMore();
    void notJson();
    void destroyedWhileUnderWay();
    void contactIsSavedWhole();
};

void ConnectionTest::oneTokenForMany()
{
    Wire wire;
    wire.setScript(good);
    ConversationsApi conversations(*wire.connection);
    QList<Conversations> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(conversations.list(0, 10));
    for (const Conversations& future : futures)
        QVERIFY(resultOf(future).ok());
    QCOMPARE(wire.tokenCalls(), 1);
    const SeenRequest& token = wire.server.seen().first();
    QCOMPARE(token.body, QByteArray("{\"client_id\":\"the-client-id\",\"client_secret\":\"the-client-secret\","
                                    "\"grant_type\":\"client_credentials\"}"));
    QVERIFY(!token.headers.contains("authorization"));
    QCOMPARE(Wire::bearer(wire.server.seen().last()), QByteArray("Bearer token-1"));
}

void ConnectionTest::aHundredRefusalsMakeOneTokenCall()
{
    Wire wire;
    wire.setScript(good);
    ConversationsApi conversations(*wire.connection);
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QCOMPARE(wire.tokenCalls(), 1);

    wire.setScript([](const SeenRequest& request) {
        return Wire::bearer(request) == "Bearer token-1" ? ScriptedReply::json(401, "{}")
                                                         : ScriptedReply::json(200, nothing);
    });
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    QList<Conversations> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(conversations.list(0, 10));
    for (const Conversations& future : futures)
        QVERIFY(resultOf(future).ok());
    QCOMPARE(wire.tokenCalls(), 2);
    QCOMPARE(refused.size(), 0);
}

void ConnectionTest::refusedTwiceIsTheEnd()
{
    Wire wire;
    wire.setScript([](const SeenRequest&) { return ScriptedReply::json(401, "{}"); });
    ConversationsApi conversations(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    QList<Conversations> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(conversations.list(0, 10));
    for (const Conversations& future : futures)
        QCOMPARE(resultOf(future).error().kind, Kind::Credentials);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(wire.tokenCalls(), 2);

    const qsizetype soFar = wire.server.seen().size();
    const Conversations later = conversations.list(0, 10);
    QVERIFY(later.isFinished());
    QCOMPARE(later.result().error().kind, Kind::Credentials);
    QCOMPARE(wire.server.seen().size(), soFar);

    wire.setScript(good);
    wire.connection->setCredentials(Wire::credentials());
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QCOMPARE(wire.tokenCalls(), 3);
    QCOMPARE(refused.size(), 1);
}

void ConnectionTest::refusedCredentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("OAuth") << 400
                           << QByteArray("{\"error\":\"invalid_client\",\"error_description\":\"Unknown client\"}");
    QTest::newRow("Sakari's envelope")
        << 403 << QByteArray("{\"success\":false,\"error\":{\"code\":\"ACCT-016\",\"message\":\"no\"}}");
    QTest::newRow("plain text") << 401 << QByteArray("Unauthorized");
}

void ConnectionTest::refusedCredentials()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Wire wire;
    wire.setTokenScript([&](const SeenRequest&) { return ScriptedReply::json(status, body); });
    ConversationsApi conversations(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    const Result<Page<Conversation>> result = resultOf(conversations.list(0, 10));
    QCOMPARE(result.error().kind, Kind::Credentials);
    QVERIFY(!result.error().outcomeUnknown());
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(wire.tokenCalls(), 1);
}

void ConnectionTest::troubleWithTheTokenIsNotARefusal()
{
    Wire wire;
    wire.setTokenScript([](const SeenRequest&) { return ScriptedReply::json(503, "<html>busy</html>"); });
    ConversationsApi conversations(*wire.connection);
    QSignalSpy refused(wire.connection.get(), &SakariConnection::credentialsRefused);
    QCOMPARE(resultOf(conversations.list(0, 10)).error().kind, Kind::ServerTrouble);
    wire.setTokenScript([](const SeenRequest&) { return ScriptedReply::json(200, "{\"token_type\":\"bearer\"}"); });
    QCOMPARE(resultOf(conversations.list(0, 10)).error().kind, Kind::BadResponse);
    wire.setTokenScript({});
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QCOMPARE(refused.size(), 0);
}

void ConnectionTest::slowedDown_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("pause"); ///< milliseconds
    QTest::newRow("seconds") << QByteArray("Retry-After: 1\r\n") << 1000;
    QTest::newRow("a date that is over") << QByteArray("Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n") << 1500;
    // The jitter of the test takes a quarter off the first two seconds.
    QTest::newRow("no advice") << QByteArray() << 1500;
}

void ConnectionTest::slowedDown()
{
    QFETCH(QByteArray, header);
    QFETCH(int, pause);
    Wire wire;
    bool slow = true;
    wire.setScript([&](const SeenRequest&) {
        return std::exchange(slow, false) ? ScriptedReply::json(429, slowDown, header)
                                          : ScriptedReply::json(200, nothing);
    });
    QSignalSpy paused(wire.connection.get(), &SakariConnection::pausedUntil);
    QSignalSpy ended(wire.connection.get(), &SakariConnection::pauseEnded);
    ConversationsApi conversations(*wire.connection);
    QElapsedTimer since;
    since.start();
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QVERIFY(since.elapsed() >= pause);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(wire.server.count("GET"), 2);
}

void ConnectionTest::slowedDownSendIsTheCallersAffair()
{
    Wire wire;
    wire.setScript([](const SeenRequest&) { return ScriptedReply::json(429, slowDown, "Retry-After: 2\r\n"); });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send({}));
    QCOMPARE(result.error().kind, Kind::SlowedDown);
    QCOMPARE(result.error().retryAfter, std::optional(2000ms));
    QCOMPARE(result.error().serverText, QStringLiteral("slow down"));
    QVERIFY(!result.error().outcomeUnknown());
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
    // The account as a whole is silent until then.
    ConversationsApi conversations(*wire.connection);
    wire.setScript(good);
    const Conversations waiting = conversations.list(0, 10);
    QTest::qWait(300);
    QCOMPARE(wire.server.count("GET"), 0);
    QVERIFY(resultOf(waiting).ok());
}

void ConnectionTest::urgentOnesFirst()
{
    Wire wire;
    wire.setScript([](const SeenRequest&) { return ScriptedReply::silence(); });
    ConversationsApi conversations(*wire.connection);
    for (int i = 0; i < 3; ++i)
        conversations.list(i, 1, RequestPriority::Background);
    QTRY_COMPARE(wire.server.heldCount(), 3);

    wire.setScript(good);
    const QList<Conversations> futures{conversations.list(10, 1, RequestPriority::Background),
                                       conversations.list(20, 1, RequestPriority::List),
                                       conversations.list(30, 1, RequestPriority::OpenThread)};
    QTest::qWait(200);
    QCOMPARE(wire.server.count("GET"), 3);
    // One place becomes free, so that the order of leaving is the order of arriving.
    wire.server.answerHeld(ScriptedReply::json(200, nothing), 1);
    for (const Conversations& future : futures)
        QVERIFY(resultOf(future).ok());
    QByteArrayList targets;
    for (const SeenRequest& request : wire.server.seen().last(3))
        targets.append(request.target.mid(request.target.indexOf('?')));
    QCOMPARE(targets, QByteArrayList({"?offset=30&limit=1", "?offset=20&limit=1", "?offset=10&limit=1"}));
}

void ConnectionTest::sendingHasAPlaceOfItsOwn()
{
    Wire wire;
    wire.setScript([](const SeenRequest& request) {
        return request.verb == "POST" ? ScriptedReply::json(200, "{\"success\":true,\"data\":{\"valid\":1}}")
                                      : ScriptedReply::silence();
    });
    ConversationsApi conversations(*wire.connection);
    for (int i = 0; i < 10; ++i)
        conversations.list(i, 1, RequestPriority::Background);
    QTRY_COMPARE(wire.server.heldCount(), 3);
    MessagesApi messages(*wire.connection);
    QVERIFY(resultOf(messages.send({})).ok());
    QCOMPARE(wire.server.count("GET"), 3);
}

void ConnectionTest::lostReadIsTriedOnceMore()
{
    Wire wire;
    int left = 1;
    wire.setScript([&](const SeenRequest&) {
        return left-- > 0 ? ScriptedReply{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{",
                                          .close = true,
                                          .hold = false}
                          : ScriptedReply::json(200, nothing);
    });
    ConversationsApi conversations(*wire.connection);
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QCOMPARE(wire.server.count("GET"), 2);
    left = 1'000;
    QCOMPARE(resultOf(conversations.list(0, 10)).error().kind, Kind::ConnectionLost);
}

void ConnectionTest::notJson()
{
    Wire wire;
    wire.setScript([](const SeenRequest&) {
        return ScriptedReply{
            .bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>",
            .close = false,
            .hold = false};
    });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> sent = resultOf(messages.send({}));
    QCOMPARE(sent.error().kind, Kind::BadResponse);
    QVERIFY(sent.error().outcomeUnknown());
}

void ConnectionTest::destroyedWhileUnderWay()
{
    Wire wire;
    wire.setScript([](const SeenRequest&) { return ScriptedReply::silence(); });
    ConversationsApi conversations(*wire.connection);
    ContactsApi contacts(*wire.connection);
    QList<Conversations> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(conversations.list(i, 1));
    const QFuture<Result<ContactSaving>> saving = contacts.save({}, {});
    QTRY_COMPARE(wire.server.heldCount(), 3);
    wire.connection.reset();
    for (const Conversations& future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::Cancelled);
    }
    QVERIFY(saving.isFinished());
    QCOMPARE(saving.result().error().kind, Kind::Cancelled);
}

void ConnectionTest::contactIsSavedWhole()
{
    Wire wire;
    wire.setScript([](const SeenRequest& request) {
        return request.verb == "GET"
                   ? ScriptedReply::json(
                         200, "{\"success\":true,\"data\":{\"id\":\"a1\",\"firstName\":\"Jo\",\"strange\":[1]}}")
                   : ScriptedReply::json(200, "{\"success\":true,\"data\":" + request.body + "}");
    });
    ContactsApi contacts(*wire.connection);
    Contact base;
    base.id = ContactId(QStringLiteral("a1"));
    base.firstName = QStringLiteral("Jo");
    Contact changed = base;
    changed.firstName = QStringLiteral("Joe");
    const Result<ContactSaving> result = resultOf(contacts.save(base, changed));
    QVERIFY(result.ok());
    QCOMPARE(std::get<Contact>(result.value()).firstName, QStringLiteral("Joe"));
    QCOMPARE(wire.server.seen().last().verb, QByteArray("PUT"));
    QCOMPARE(wire.server.seen().last().body, QByteArray("{\"firstName\":\"Joe\",\"id\":\"a1\",\"strange\":[1]}"));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
