#include "TextsOnTheirWay.h"

#include <QtTest/QSignalSpy>

using namespace rejoinder;

/// What each answer to the one POST means for the text, from the wire to the vault.
class SessionAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatSakariSaysDecides_data();
    void whatSakariSaysDecides();
    void whatCannotGetThroughStaysQueued_data();
    void whatCannotGetThroughStaysQueued();

private:
    SandboxProcess m_sandbox{quiet()};
    SessionDesk m_desk{m_sandbox};
    int m_row = 0;          ///< a conversation each
    QStringList m_expected; ///< in the ledger
};

void SessionAnswersTest::initTestCase()
{
    QVERIFY(m_desk.isUpToDate());
}

void SessionAnswersTest::cleanup()
{
    m_sandbox.control({{QStringLiteral("clearFaults"), true}});
}

void SessionAnswersTest::whatSakariSaysDecides_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QJsonObject& answer, OutboxState state, const QString& code = {}) {
        QTest::newRow(name) << answer << state << code;
    };
    const auto status = [](int number) { return QJsonObject{{QStringLiteral("status"), number}}; };
    const auto body = [](const char* text) {
        return QJsonObject{{QStringLiteral("status"), 200}, {QStringLiteral("body"), QString::fromLatin1(text)}};
    };
    for (const int number : {400, 402, 403, 404, 409, 410, 413, 422})
        row(qPrintable(QString::number(number)), status(number), OutboxState::Failed);
    for (const int number : {407, 429})
        row(qPrintable(QString::number(number)), status(number), OutboxState::Queued);
    for (const int number : {500, 501, 502, 503, 504, 302})
        row(qPrintable(QString::number(number)), status(number), OutboxState::Unconfirmed);
    QJsonObject always = status(401);
    always.insert(QStringLiteral("count"), 1'000'000);
    row("401 with every token", always, OutboxState::Failed);
    row("a page", body("<html>Welcome to our network</html>"), OutboxState::Unconfirmed);
    row("nothing", body(""), OutboxState::Unconfirmed);
    row("cut short", body("{\"success\":true,\"data\":{\"mess"), OutboxState::Unconfirmed);
    row("says nothing", body("{\"success\":true,\"data\":{}}"), OutboxState::Unconfirmed);
    row("an invalid contact",
        body("{\"success\":true,\"data\":{\"messages\":[],\"requested\":1,\"valid\":0,\"invalid\":[{\"id\":\"c\","
             "\"error\":{\"code\":\"CONT-010\",\"description\":\"no further communication\"}}]}}"),
        OutboxState::Failed, QStringLiteral("CONT-010"));
    row("an invalid contact in the job",
        body("{\"success\":true,\"data\":{\"job\":{\"id\":\"j\",\"invalid\":[{\"id\":\"c\",\"error\":{\"code\":"
             "\"CONT-001\",\"description\":\"Invalid mobile number\"}}]},\"requested\":1,\"valid\":0}}"),
        OutboxState::Failed);
    row("nobody valid",
        body("{\"success\":true,\"data\":{\"messages\":[],\"requested\":1,\"valid\":0,\"invalid\":[]}}"),
        OutboxState::Failed);
}

void SessionAnswersTest::whatSakariSaysDecides()
{
    QFETCH(QJsonObject, answer);
    QFETCH(OutboxState, state);
    QFETCH(QString, code);
    const ConversationId id = m_desk.somebody(m_row++).id;
    QSignalSpy accepted(&m_desk.session->replies(), &ReplyDesk::accepted);
    QSignalSpy failed(&m_desk.session->replies(), &ReplyDesk::failed);
    QSignalSpy unconfirmed(&m_desk.session->replies(), &ReplyDesk::unconfirmed);
    const QString text = QStringLiteral("What now? %1").arg(m_row);
    failNextSend(m_sandbox, answer);
    QVERIFY(send(m_desk, id, text));
    if (state == OutboxState::Queued) {
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, longEnough); // By itself.
        QCOMPARE(failed.size() + unconfirmed.size(), 0);
        m_expected.append(text);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(failed.size() + unconfirmed.size(), 1, longEnough);
        QVERIFY(m_desk.hasState(id, state));
        QCOMPARE(accepted.size(), 0);
        if (!code.isEmpty())
            QCOMPARE(m_desk.outbox(id).first().error.code, code);
    }
    QCOMPARE(sentTexts(m_sandbox), m_expected);
}

void SessionAnswersTest::whatCannotGetThroughStaysQueued_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("nobody of that name") << QUrl(QStringLiteral("https://nobody.invalid")) << ApiError::Kind::Offline;
    QTest::newRow("nothing listens") << QUrl(QStringLiteral("http://127.0.0.1:9")) << ApiError::Kind::Refused;
}

void SessionAnswersTest::whatCannotGetThroughStaysQueued()
{
    QFETCH(QUrl, url);
    QFETCH(ApiError::Kind, kind);
    const ConversationId id = m_desk.somebody(m_row++).id;
    m_desk.settings.apiUrl = url;
    m_desk.open();
    const QString text = QStringLiteral("From the train %1").arg(m_row);
    QVERIFY(send(m_desk, id, text));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.outbox(id).first().error.kind, kind, longEnough);
    QCOMPARE(m_desk.outbox(id).first().state, OutboxState::Queued);
    m_desk.settings.apiUrl = m_sandbox.url();
    m_desk.open();
    m_expected.append(text);
    QTRY_COMPARE_WITH_TIMEOUT(sentTexts(m_sandbox), m_expected, longEnough);
}

QTEST_GUILESS_MAIN(SessionAnswersTest)
#include "SessionAnswersTest.moc"
