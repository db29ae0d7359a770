#include "WireShape.h"

#include "support/SandboxCaller.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rejoinder {

/// The sandbox's current shape against the field names and types of Sakari's pages. everything.json plants a contact
/// and messages that have every field.
class WireShapeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void conversation();
    void messages();
    void contactCreated();
    void messageSent();
    void aRenamedFieldIsNoticed();
    void aFieldOfAnotherTypeIsNoticed();

private:
    static void compare(const QString& page, const QJsonObject& answer);
    static QStringList complaints(const QString& page, const QJsonObject& answer);

    SandboxCaller m_sandbox;
    QString m_blockedConversation;
    QString m_openConversation;
};

QStringList WireShapeTest::complaints(const QString& page, const QJsonObject& answer)
{
    WireShape shape;
    return shape.load(page) ? shape.complaints(answer) : QStringList{u"no such page"_s};
}

void WireShapeTest::compare(const QString& page, const QJsonObject& answer)
{
    QCOMPARE(complaints(page, answer).join(u'\n'), QString());
}

void WireShapeTest::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--replies"_s, u"off"_s, u"--conversations"_s, u"0"_s, u"--data"_s,
                              QStringLiteral(REJOINDER_CONTRACT_DIR) + u"/everything.json"_s}),
             qPrintable(m_sandbox.complaint()));
    m_sandbox.signIn();
    for (const QJsonValue& one : m_sandbox.get(u"~/conversations"_s).data().toArray()) {
        (one["closed"_L1].isString() ? m_blockedConversation : m_openConversation) = one["id"_L1].toString();
    }
    QVERIFY(!m_blockedConversation.isEmpty() && !m_openConversation.isEmpty());
}

void WireShapeTest::conversation()
{
    compare(u"conversation-get"_s, m_sandbox.get(u"~/conversations/"_s + m_blockedConversation).json());
}

void WireShapeTest::messages()
{
    compare(u"messages-list"_s, m_sandbox.get(u"~/messages?conversationId="_s + m_blockedConversation).json());
}

void WireShapeTest::contactCreated()
{
    // The number is known, so the answer is the whole contact of before.
    const QJsonObject contact{{u"mobile"_s, QJsonObject{{u"number"_s, u"+12015550141"_s}, {u"country"_s, u"US"_s}}}};
    const auto answer = m_sandbox.call("POST", u"~/contacts"_s, contact);
    QCOMPARE(answer.status, 201);
    compare(u"contacts-create"_s, answer.json());
}

void WireShapeTest::messageSent()
{
    const auto answer =
        m_sandbox.call("POST", u"~/messages"_s,
                       QJsonObject{{u"conversations"_s, QJsonArray{m_openConversation, m_blockedConversation}},
                                   {u"template"_s, u"A picture"_s},
                                   {u"type"_s, u"MMS"_s},
                                   {u"media"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://example.com/a.png"_s}}}}});
    QCOMPARE(answer.status, 200);
    compare(u"messages-send"_s, answer.json());
}

void WireShapeTest::aRenamedFieldIsNoticed()
{
    QJsonObject answer = m_sandbox.get(u"~/conversations/"_s + m_blockedConversation).json();
    QJsonObject data = answer.value("data"_L1).toObject();
    data.insert(u"closedAt"_s, data.take(u"closed"_s));
    answer.insert(u"data"_s, data);
    QCOMPARE(complaints(u"conversation-get"_s, answer),
             (QStringList{u"data.closedAt is not documented"_s, u"data.closed is nowhere"_s}));
}

void WireShapeTest::aFieldOfAnotherTypeIsNoticed()
{
    QJsonObject answer = m_sandbox.get(u"~/conversations/"_s + m_blockedConversation).json();
    QJsonObject data = answer.value("data"_L1).toObject();
    data.insert(u"closed"_s, true);
    answer.insert(u"data"_s, data);
    QCOMPARE(complaints(u"conversation-get"_s, answer), QStringList{u"data.closed is no moment"_s});
}

} // namespace rejoinder

QTEST_GUILESS_MAIN(rejoinder::WireShapeTest)
#include "WireShapeTest.moc"
