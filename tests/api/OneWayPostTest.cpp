#include "Wire.h"
#include "api/CampaignsApi.h"
#include "api/ContactsApi.h"
#include "api/ConversationsApi.h"
#include "api/MessagesApi.h"
#include "api/ShareFileApi.h"
#include "api/TemplatesApi.h"
#include "api/WebhooksApi.h"
#include "support/FixedClock.h"

#include <functional>

using namespace rejoinder;
using Kind = ApiError::Kind;
using Security = ScriptedServer::Security;

Q_DECLARE_METATYPE(ScriptedServer::Security)

namespace {

/// Asks for something to be made; the error that comes of it.
using Creating = std::function<ApiError(SakariConnection&)>;

OutgoingText hello()
{
    return {.to = ToConversation{ConversationId(QStringLiteral("c1"))}, .text = QStringLiteral("Hello"), .media = {}};
}

const QByteArray accepted =
    "{\"success\":true,\"data\":{\"messages\":[{\"id\":\"m1\"}],\"requested\":1,\"valid\":1,\"invalid\":[]}}";
const QByteArray noConversations = "{\"success\":true,\"data\":[]}";

} // namespace

Q_DECLARE_METATYPE(Creating)

/// A POST leaves once. Qt's own HTTP sends it again where the server closes without an answer, unless it is kept from
/// it.
class OneWayPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverReadsAndCloses_data();
    void serverReadsAndCloses();
    void whateverIsMadeIsAskedForOnce_data();
    void whateverIsMadeIsAskedForOnce();
    void closedAfterOtherRequests_data() { serverReadsAndCloses_data(); }
    void closedAfterOtherRequests();
    void closedInTheMiddleOfTheAnswer_data() { serverReadsAndCloses_data(); }
    void closedInTheMiddleOfTheAnswer();
    void manySendsInARow_data() { serverReadsAndCloses_data(); }
    void manySendsInARow();
    void noAnswerInTime();
    void aSleepEndsTheWait();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void nobodyListens();
    void refusedWithAChallenge();
    void tokenRequestLost();
};

void OneWayPostTest::serverReadsAndCloses_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("plain") << Security::Plain;
    QTest::newRow("TLS") << Security::Trusted;
}

void OneWayPostTest::serverReadsAndCloses()
{
    QFETCH(Security, security);
    Wire wire(security);
    wire.setScript([](const SeenRequest&) { return ScriptedReply::hangUp(); });
    MessagesApi messages(*wire.connection);

    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::ConnectionLost);
    QVERIFY(result.error().outcomeUnknown());
    // Long enough for a second one to come, had one been sent.
    QTest::qWait(500);
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
    QCOMPARE(wire.server.seen().last().body,
             QByteArray("{\"conversations\":[\"c1\"],\"template\":\"Hello\",\"type\":\"SMS\"}"));
}

void OneWayPostTest::whateverIsMadeIsAskedForOnce_data()
{
    QTest::addColumn<Creating>("ask");
    QTest::addColumn<Security>("security");
    const auto row = [](const char* name, const Creating& ask) {
        QTest::addRow("%s, plain", name) << ask << Security::Plain;
        QTest::addRow("%s, TLS", name) << ask << Security::Trusted;
    };
    row("text", [](SakariConnection& to) { return resultOf(MessagesApi(to).send(hello())).error(); });
    row("contact",
        [](SakariConnection& to) { return resultOf(ContactsApi(to).create({}, MergeStrategy::Append)).error(); });
    row("contacts from CSV", [](SakariConnection& to) {
        return resultOf(ContactsApi(to).importCsv("mobile\n+12025550123\n", MergeStrategy::Append)).error();
    });
    row("template", [](SakariConnection& to) { return resultOf(TemplatesApi(to).create({})).error(); });
    row("campaign", [](SakariConnection& to) { return resultOf(CampaignsApi(to).create({})).error(); });
    row("webhook", [](SakariConnection& to) {
        return resultOf(WebhooksApi(to).subscribe(QUrl(QStringLiteral("https://example.com/in")), {})).error();
    });
    row("link to a file", [](SakariConnection& to) {
        return resultOf(ShareFileApi(to).share(QStringLiteral("a.txt"), "text/plain", "hello")).error();
    });
}

void OneWayPostTest::whateverIsMadeIsAskedForOnce()
{
    QFETCH(const Creating, ask);
    QFETCH(const Security, security);
    Wire wire(security);
    wire.setScript([](const SeenRequest& request) {
        return request.verb == "GET" ? ScriptedReply::json(200, noConversations) : ScriptedReply::hangUp();
    });
    // Over connections that are open and were good until now, where Qt repeats most eagerly.
    for (int i = 0; i < 2; ++i)
        QVERIFY(resultOf(ConversationsApi(*wire.connection).list(0, 10)).ok());
    const ApiError error = ask(*wire.connection);
    QVERIFY(error.outcomeUnknown());
    QTest::qWait(500); // Long enough for a second one to come, had one been sent.
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
}

void OneWayPostTest::closedAfterOtherRequests()
{
    QFETCH(Security, security);
    Wire wire(security);
    wire.setScript([](const SeenRequest& request) {
        return request.verb == "POST" ? ScriptedReply::hangUp() : ScriptedReply::json(200, noConversations);
    });
    ConversationsApi conversations(*wire.connection);
    MessagesApi messages(*wire.connection);
    // Connections that are already open, and were good until now, are where Qt repeats most eagerly.
    for (int i = 0; i < 3; ++i)
        QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QVERIFY(!resultOf(messages.send(hello())).ok());
    QTest::qWait(500);
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
}

void OneWayPostTest::closedInTheMiddleOfTheAnswer()
{
    QFETCH(Security, security);
    Wire wire(security);
    wire.setScript([](const SeenRequest&) {
        return ScriptedReply{
            .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"success\":", .close = true, .hold = false};
    });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(!result.ok());
    QVERIFY(result.error().outcomeUnknown());
    QTest::qWait(500);
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
}

void OneWayPostTest::manySendsInARow()
{
    QFETCH(Security, security);
    Wire wire(security);
    wire.setScript([](const SeenRequest&) { return ScriptedReply::json(200, accepted); });
    MessagesApi messages(*wire.connection);
    for (int i = 0; i < 5; ++i)
        QVERIFY(resultOf(messages.send(hello())).ok());
    QCOMPARE(wire.server.count("POST", "/v1/"), 5);
}

void OneWayPostTest::noAnswerInTime()
{
    Wire wire(Security::Plain, std::chrono::milliseconds(700));
    wire.setScript([](const SeenRequest&) { return ScriptedReply::silence(); });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Timeout);
    QVERIFY(result.error().outcomeUnknown());
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
}

void OneWayPostTest::aSleepEndsTheWait()
{
    // The timers of this process stand still while the computer sleeps; the clock on the wall has gone on.
    Wire wire;
    FixedClock clock;
    wire.setScript([](const SeenRequest&) { return ScriptedReply::silence(); });
    SakariConnection::Settings settings;
    settings.baseUrl = wire.server.url();
    settings.timeout = std::chrono::hours(1);
    SakariConnection connection(settings, Wire::credentials(), clock);
    MessagesApi messages(connection);
    const QFuture<Result<SendReceipt>> answer = messages.send(hello());
    QTRY_COMPARE_WITH_TIMEOUT(wire.server.heldCount(), 1, 30'000);
    clock.advance(-8 * 3600); // A clock that is put back does not end it.
    QTest::qWait(1500);
    QVERIFY(!answer.isFinished());
    clock.advance(16 * 3600);
    const Result<SendReceipt> result = resultOf(answer);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Timeout);
    QVERIFY(result.error().outcomeUnknown());
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
}

void OneWayPostTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void OneWayPostTest::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    Wire wire;
    wire.setScript(
        [status](const SeenRequest&) { return ScriptedReply::json(status, {}, "Location: /elsewhere\r\n"); });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::BadResponse);
    QCOMPARE(result.error().httpStatus, status);
    QVERIFY(result.error().outcomeUnknown());

    ConversationsApi conversations(*wire.connection);
    QVERIFY(!resultOf(conversations.list(0, 10)).ok());
    QCOMPARE(wire.server.count("POST", "/v1/"), 1);
    QCOMPARE(wire.server.count("POST", "/elsewhere"), 0);
    QCOMPARE(wire.server.count("GET", "/elsewhere"), 0);
}

void OneWayPostTest::nobodyListens()
{
    Wire wire;
    ConversationsApi conversations(*wire.connection);
    QVERIFY(resultOf(conversations.list(0, 10)).ok()); // so that there is a token
    wire.server.stop();
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Kind::Refused);
    QVERIFY(result.error().neverLeft);
    QVERIFY(!result.error().outcomeUnknown());
}

void OneWayPostTest::refusedWithAChallenge()
{
    // Qt would answer a Basic challenge by sending again, could it rewind the body and had it a password.
    Wire wire;
    wire.setScript([](const SeenRequest& request) {
        return Wire::bearer(request) == "Bearer token-1"
                   ? ScriptedReply::json(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n")
                   : ScriptedReply::json(200, accepted);
    });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(result.ok());
    // The whole 401 said that the first was not carried out; the second went with a new token.
    QCOMPARE(wire.server.count("POST", "/v1/"), 2);
    QCOMPARE(Wire::bearer(wire.server.seen().last()), QByteArray("Bearer token-2"));
}

void OneWayPostTest::tokenRequestLost()
{
    Wire wire;
    wire.setTokenScript([](const SeenRequest&) { return ScriptedReply::hangUp(); });
    MessagesApi messages(*wire.connection);
    const Result<SendReceipt> result = resultOf(messages.send(hello()));
    QVERIFY(!result.ok());
    // The text itself never left, whatever became of the token request.
    QVERIFY(!result.error().outcomeUnknown());
    QCOMPARE(wire.server.count("POST", "/v1/"), 0);
}

QTEST_GUILESS_MAIN(OneWayPostTest)
#include "OneWayPostTest.moc"
