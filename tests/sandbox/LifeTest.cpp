#include "support/SandboxCaller.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rejoinder {

/// What goes on by itself in the sandbox: delivery, answers, opting out, opening again, and the failures that tests
/// order.
class LifeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sentTextIsDelivered();
    void textToADeadNumberFails();
    void customerAnswers();
    void stopBlocksAndStartUnblocks();
    void closedConversationOpens_data();
    void closedConversationOpens();
    void mergeFieldsAreFilledIn();
    void segmentsAndPriceAreCounted_data();
    void segmentsAndPriceAreCounted();
    void textToANumberMakesAContact();
    void orderedFailureBeforeAndAfter();
    void hangUp();
    void lateAnswerSurvivesAClientThatIsGone();

private:
    void start(const QStringList& arguments);
    QJsonObject send(const QString& text, const QString& conversation);
    QString status(const QString& message)
    {
        return m_sandbox->get(u"~/messages/"_s + message).data()["status"_L1].toString();
    }
    /// The conversation with this name or number, newest first.
    QJsonObject conversationOf(const QString& who);

    std::unique_ptr<SandboxCaller> m_sandbox;
};

void LifeTest::start(const QStringList& arguments)
{
    m_sandbox = std::make_unique<SandboxCaller>();
    QVERIFY2(m_sandbox->start(arguments), qPrintable(m_sandbox->complaint()));
    m_sandbox->signIn();
    m_sandbox->control({{u"pace"_s, 0.02}});
}

void LifeTest::init()
{
    start({u"--replies"_s, u"off"_s});
}

QJsonObject LifeTest::conversationOf(const QString& who)
{
    for (const QJsonValue& one : m_sandbox->get(u"~/conversations?limit=100"_s).data().toArray()) {
        const QJsonValue contact = one["contact"_L1];
        if (contact["firstName"_L1].toString() == who || contact["mobile"_L1]["number"_L1].toString() == who) {
            return one.toObject();
        }
    }
    return {};
}

QJsonObject LifeTest::send(const QString& text, const QString& conversation)
{
    return m_sandbox
        ->call("POST", u"~/messages"_s,
               QJsonObject{{u"conversations"_s, QJsonArray{conversation}}, {u"template"_s, text}})
        .data()
        .toObject();
}

void LifeTest::sentTextIsDelivered()
{
    m_sandbox->control({{u"pace"_s, 1.0}});
    const QJsonObject sent = send(u"Hello"_s, conversationOf(u"Maya"_s).value("id"_L1).toString());
    QCOMPARE(sent.value("valid"_L1).toInt(), 1);
    QCOMPARE(sent["messages"_L1][0]["status"_L1].toString(), u"New"_s);
    const QString id = sent["messages"_L1][0]["id"_L1].toString();
    QStringList seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += status(id), seen.last() == u"Delivered"_s), 60'000);
    seen.removeDuplicates();
    // On a loaded machine a step may be missed, but none comes out of order.
    const QStringList path{u"New"_s, u"Queued"_s, u"Sent"_s, u"Delivered"_s};
    int last = -1;
    for (const QString& step : std::as_const(seen)) {
        QVERIFY(path.indexOf(step) > last);
        last = static_cast<int>(path.indexOf(step));
    }
    QCOMPARE(conversationOf(u"Maya"_s).value("unread"_L1).toArray().size(), 0);
}

void LifeTest::textToADeadNumberFails()
{
    const QJsonObject sent = send(u"Hello"_s, conversationOf(u"+447700900118"_s).value("id"_L1).toString());
    const QString id = sent["messages"_L1][0]["id"_L1].toString();
    QTRY_COMPARE_WITH_TIMEOUT(status(id), u"Error"_s, 60'000);
    QCOMPARE(m_sandbox->get(u"~/messages/"_s + id).data()["error"_L1]["code"_L1].toString(), u"MSG-019"_s);
}

void LifeTest::customerAnswers()
{
    start({u"--replies"_s, u"on"_s});
    const QString id = conversationOf(u"Tom"_s).value("id"_L1).toString();
    send(u"Does Thursday suit you?"_s, id);
    QTRY_VERIFY_WITH_TIMEOUT(!conversationOf(u"Tom"_s)["lastMessage"_L1]["outgoing"_L1].toBool(), 60'000);
    QCOMPARE(conversationOf(u"Tom"_s).value("id"_L1).toString(), id);
    QCOMPARE(conversationOf(u"Tom"_s).value("unread"_L1).toArray().size(), 1);
}

void LifeTest::stopBlocksAndStartUnblocks()
{
    const QString id = conversationOf(u"Tom"_s).value("id"_L1).toString();
    auto hears = [&](const QString& text) {
        m_sandbox->call("POST", u"/sandbox/inbound"_s, QJsonObject{{u"conversationId"_s, id}, {u"text"_s, text}});
    };
    hears(u"please stop"_s);
    QVERIFY(!conversationOf(u"Tom"_s)["contact"_L1].toObject().contains("blocked"_L1));
    hears(u" Stop "_s);
    QVERIFY(conversationOf(u"Tom"_s)["contact"_L1]["blocked"_L1].isString());
    const QJsonObject refused = send(u"Hello?"_s, id);
    QCOMPARE(refused.value("valid"_L1).toInt(), 0);
    QCOMPARE(refused.value("messages"_L1).toArray().size(), 0);
    QCOMPARE(refused["invalid"_L1][0]["error"_L1]["code"_L1].toString(), u"CONT-010"_s);
    QCOMPARE(m_sandbox->ledger(u"message.sent"_s).size(), 0);
    hears(u"START"_s);
    QCOMPARE(send(u"Hello!"_s, id).value("valid"_L1).toInt(), 1);
}

void LifeTest::closedConversationOpens_data()
{
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << true;
    QTest::newRow("new") << false;
}

void LifeTest::closedConversationOpens()
{
    QFETCH(bool, same);
    start({u"--replies"_s, u"off"_s, u"--reopen"_s, QString::fromUtf8(QTest::currentDataTag())});
    const QString id = conversationOf(u"Priya"_s).value("id"_L1).toString();
    const auto closed = m_sandbox->call("PUT", u"~/conversations/%1/close"_s.arg(id), QByteArray());
    QVERIFY(closed.data()["closed"_L1].isString());
    m_sandbox->call("POST", u"/sandbox/inbound"_s, QJsonObject{{u"conversationId"_s, id}, {u"text"_s, u"Wait"_s}});
    const QJsonObject now = conversationOf(u"Priya"_s);
    QCOMPARE(now["lastMessage"_L1]["message"_L1].toString(), u"Wait"_s);
    QVERIFY(!now.contains("closed"_L1));
    QCOMPARE(now.value("id"_L1).toString() == id, same);
    QCOMPARE(m_sandbox->get(u"~/conversations/"_s + id).data().toObject().contains("closed"_L1), !same);
}

void LifeTest::mergeFieldsAreFilledIn()
{
    const QString id = conversationOf(u"Maya"_s).value("id"_L1).toString();
    const QJsonObject sent = send(u"{{firstName}} {{{ contact.lastName }}} {{{order}}} {{nothing}}."_s, id);
    QCOMPARE(sent["messages"_L1][0]["message"_L1].toString(), u"Maya Okafor #4471 ."_s);
    QCOMPARE(sent["messages"_L1][0]["template"_L1].toString(),
             u"{{firstName}} {{{ contact.lastName }}} {{{order}}} {{nothing}}."_s);
}

void LifeTest::segmentsAndPriceAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("segments");
    QTest::newRow("160") << QString(160, u'a') << 1;
    QTest::newRow("161") << QString(161, u'a') << 2;
    QTest::newRow("307") << QString(307, u'a') << 3;
    QTest::newRow("80 euros") << QString(80, u'€') << 1;
    QTest::newRow("81 euros") << QString(81, u'€') << 2;
    QTest::newRow("70 wide") << QString(70, u'あ') << 1;
    QTest::newRow("71 wide") << QString(71, u'あ') << 2;
    QTest::newRow("a pair is not torn") << QString(QString(66, u'あ') + u"🙂"_s + QString(67, u'あ')) << 3;
}

void LifeTest::segmentsAndPriceAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, segments);
    const QJsonObject sent = send(text, conversationOf(u"Maya"_s).value("id"_L1).toString());
    QCOMPARE(sent["messages"_L1][0]["segments"_L1].toInt(), segments);
    QCOMPARE(sent.value("estimatedPrice"_L1).toDouble(), segments * 0.016);
    QCOMPARE(m_sandbox->get(u"~/balance"_s).data()["balance"_L1].toDouble(), 128.4 - segments * 0.016);
}

void LifeTest::textToANumberMakesAContact()
{
    const QString group = m_sandbox->get(u"~/groups?admin=1&limit=500"_s).data()[1]["id"_L1].toString();
    const QJsonObject body{
        {u"template"_s, u"Good day"_s},
        {u"contacts"_s, QJsonArray{QJsonObject{{u"mobile"_s, QJsonObject{{u"number"_s, u"+1 (201) 555-0155"_s}}}}}},
        {u"phoneNumberFilter"_s, QJsonObject{{u"group"_s, QJsonObject{{u"id"_s, group}}}}}};
    const QJsonValue sent = m_sandbox->call("POST", u"~/messages"_s, body).data();
    QCOMPARE(sent["messages"_L1][0]["phoneNumber"_L1].toString(), u"+16285550177"_s);
    const QJsonObject conversation = conversationOf(u"+12015550155"_s);
    QCOMPARE(conversation["group"_L1]["id"_L1].toString(), group);
    m_sandbox->call("POST", u"~/messages"_s, body);
    QCOMPARE(m_sandbox->ledger(u"message.sent"_s).last().value("conversationId"_L1), conversation.value("id"_L1));
}

void LifeTest::orderedFailureBeforeAndAfter()
{
    const QString id = conversationOf(u"Maya"_s).value("id"_L1).toString();
    const QJsonObject body{{u"conversations"_s, QJsonArray{id}}, {u"template"_s, u"Once"_s}};
    QJsonObject fault{{u"method"_s, u"POST"_s}, {u"path"_s, u"/messages"_s}, {u"status"_s, 503}};
    m_sandbox->control({{u"failNext"_s, fault}});
    QCOMPARE(m_sandbox->call("POST", u"~/messages"_s, body).status, 503);
    QCOMPARE(m_sandbox->ledger(u"message.sent"_s).size(), 0);
    fault.insert(u"afterAccepting"_s, true);
    fault.insert(u"status"_s, 500);
    m_sandbox->control({{u"failNext"_s, fault}});
    QCOMPARE(m_sandbox->call("POST", u"~/messages"_s, body).status, 500);
    QCOMPARE(m_sandbox->ledger(u"message.sent"_s).size(), 1);
    QCOMPARE(m_sandbox->call("POST", u"~/messages"_s, body).status, 200);
}

void LifeTest::hangUp()
{
    // A PUT, since Qt's client asks again by itself where a GET is hung up on.
    const QString path = u"~/conversations/%1/close"_s.arg(conversationOf(u"Maya"_s).value("id"_L1).toString());
    m_sandbox->control({{u"failNext"_s, QJsonObject{{u"path"_s, u"/close"_s}, {u"status"_s, 0}, {u"count"_s, 9}}}});
    QCOMPARE(m_sandbox->call("PUT", path, QByteArray()).status, 0);
    m_sandbox->control({{u"clearFaults"_s, true}});
    QCOMPARE(m_sandbox->call("PUT", path, QByteArray()).status, 200);
}

void LifeTest::lateAnswerSurvivesAClientThatIsGone()
{
    auto asked = [this] {
        return m_sandbox->get(u"/sandbox/control"_s).data()["requests"_L1]["GET /v1/accounts"_L1].toInt();
    };
    m_sandbox->control({{u"latency"_s, 1000}});
    for (int i = 1; i <= 3; ++i) {
        QNetworkAccessManager impatient;
        QNetworkReply* reply = impatient.get(QNetworkRequest(QUrl(m_sandbox->url().toString() + u"/v1/accounts"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(asked(), i, 60'000);
        reply->abort();
    }
    // Asked last, so answered after the moment at which those three would have been.
    QCOMPARE(m_sandbox->get(u"/v1/accounts"_s).status, 200);
    QCOMPARE(asked(), 4);
}

} // namespace rejoinder

QTEST_GUILESS_MAIN(rejoinder::LifeTest)
#include "LifeTest.moc"
