#include "Wire.h"
#include "api/ContactsApi.h"
#include "api/ConversationsApi.h"
#include "api/MessagesApi.h"

#include <QSignalSpy>

using namespace rejoinder;
using Kind = ApiError::Kind;
using Security = ScriptedServer::Security;

namespace {

const QByteArray nothing = "{\"success\":true,\"data\":[]}";

} // namespace

/// What must not get in, and what must not get out.
class SafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySafeAddresses_data();
    void onlySafeAddresses();
    void trustedCertificate();
    void strangeCertificate();
    void tooLarge();
    void cookiesAreNotKept();
    void nothingPrivateInTheLog();
};

void SafetyTest::onlySafeAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("http to another computer") << QStringLiteral("http://api.sakari.io");
    QTest::newRow("http to a name like loopback") << QStringLiteral("http://127.0.0.1.example.com");
    QTest::newRow("a password in it") << QStringLiteral("https://user:word@api.sakari.io");
    QTest::newRow("a file") << QStringLiteral("file:///etc/hostname");
    QTest::newRow("nothing") << QString();
}

void SafetyTest::onlySafeAddresses()
{
    QFETCH(QString, address);
    const SystemClock clock;
    SakariConnection::Settings settings;
    settings.baseUrl = QUrl(address);
    SakariConnection connection(settings, Wire::credentials(), clock);
    ConversationsApi conversations(connection);
    QCOMPARE(resultOf(conversations.list(0, 10)).error().kind, Kind::InsecureUrl);
    MessagesApi messages(connection);
    const Result<SendReceipt> sent = resultOf(messages.send({}));
    QCOMPARE(sent.error().kind, Kind::InsecureUrl);
    QVERIFY(!sent.error().outcomeUnknown());
}

void SafetyTest::trustedCertificate()
{
    Wire wire(Security::Trusted);
    wire.setScript([](const SeenRequest&) { return ScriptedReply::json(200, nothing); });
    ConversationsApi conversations(*wire.connection);
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
}

void SafetyTest::strangeCertificate()
{
    Wire wire(Security::SelfSigned);
    ConversationsApi conversations(*wire.connection);
    QSignalSpy reachability(wire.connection.get(), &SakariConnection::reachabilityChanged);
    QCOMPARE(resultOf(conversations.list(0, 10)).error().kind, Kind::Tls);
    QCOMPARE(wire.server.seen().size(), 0);
    QTRY_VERIFY(!reachability.isEmpty());
    QCOMPARE(reachability.last().first().toBool(), false);
}

void SafetyTest::tooLarge()
{
    Wire wire;
    const QByteArray body(51 * 1024 * 1024, 'x');
    wire.setScript([&](const SeenRequest&) { return ScriptedReply::json(200, body); });
    ConversationsApi conversations(*wire.connection);
    QCOMPARE(resultOf(conversations.list(0, 10)).error().kind, Kind::BadResponse);
}

void SafetyTest::cookiesAreNotKept()
{
    Wire wire;
    wire.setScript([](const SeenRequest&) { return ScriptedReply::json(200, nothing, "Set-Cookie: a=b; Path=/\r\n"); });
    ConversationsApi conversations(*wire.connection);
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QVERIFY(resultOf(conversations.list(0, 10)).ok());
    QVERIFY(!wire.server.seen().last().headers.contains("cookie"));
}

namespace {

QStringList logged;

void collect(QtMsgType, const QMessageLogContext& context, const QString& text)
{
    logged.append(QString::fromLatin1(context.category) + u' ' + text);
}

} // namespace

void SafetyTest::nothingPrivateInTheLog()
{
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(collect);
    {
        Wire wire;
        wire.setScript([](const SeenRequest&) {
            return ScriptedReply::json(
                200, "{\"data\":[{\"firstName\":\"Ludmilla\",\"mobile\":{\"number\":\"+14155550199\"}}]}");
        });
        ContactsApi contacts(*wire.connection);
        ContactFilter filter;
        filter.mobile = QStringLiteral("+14155550132");
        resultOf(contacts.list(filter, 0, 10));
        resultOf(contacts.get(ContactId(QStringLiteral("contact-77"))));
        MessagesApi messages(*wire.connection);
        resultOf(messages.send({.to = ToConversation{ConversationId(QStringLiteral("conversation-88"))},
                                .text = QStringLiteral("a private text"),
                                .media = {}}));
    }
    qInstallMessageHandler(before);
    const QString all = logged.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("GET /v1/accounts/{accountId}/contacts/{contactId} 200")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("skipped 1 at")), qPrintable(all));
    for (const char* secret : {"token-1", "the-client", "4155550", "private", "contact-77", "conversation-88",
                               "Ludmilla", "mobile=", "acc/"})
        QVERIFY2(!all.contains(QLatin1StringView(secret)), secret);
}

QTEST_GUILESS_MAIN(SafetyTest)
#include "SafetyTest.moc"
