#include "support/SandboxCaller.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rejoinder {

/// What the sandbox answers: tokens, paging, refusals, the resources, the same data for the same seed.
class ServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tokenIsAJwtWithAnEnd();
    void refusals_data();
    void refusals();
    void noTokenNoAnswer();
    void expiredTokenIsRefused();
    void pagesFollowEachOther();
    void pageWithoutTotal();
    void sameSeedSameData();
    void asManyAsAskedFor();
    void order_data();
    void order();
    void shapesDiffer();
    void putReplacesTheWholeContact();
    void contactsAreFoundByPart();
    void templatesComeAndGo();
    void rateLimitSaysHowLong();
    void pictures();
    void badArguments_data();
    void badArguments();
    void ownDataIsAdded();

private:
    SandboxCaller m_sandbox;
};

void ServiceTest::initTestCase()
{
    QVERIFY2(m_sandbox.start({u"--replies"_s, u"off"_s}), qPrintable(m_sandbox.complaint()));
    QCOMPARE(m_sandbox.signIn().status, 200);
}

void ServiceTest::tokenIsAJwtWithAnEnd()
{
    const QJsonObject answer = m_sandbox.signIn().json();
    QCOMPARE(answer.value("token_type"_L1).toString(), u"Bearer"_s);
    const QList<QByteArray> parts = answer.value("access_token"_L1).toString().toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
    QVERIFY(claims.object().value("exp"_L1).toInteger() > QDateTime::currentSecsSinceEpoch());
}

void ServiceTest::refusals_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const QByteArray get("GET");
    const QByteArray post("POST");
    QTest::newRow("limit 0") << get << u"~/conversations?limit=0"_s << QByteArray() << 422 << u"VALIDATION"_s;
    QTest::newRow("limit 101") << get << u"~/messages?limit=101"_s << QByteArray() << 422 << u"VALIDATION"_s;
    QTest::newRow("limit word") << get << u"~/contacts?limit=ten"_s << QByteArray() << 422 << u"VALIDATION"_s;
    QTest::newRow("offset -1") << get << u"~/templates?offset=-1"_s << QByteArray() << 422 << u"VALIDATION"_s;
    QTest::newRow("conversation") << get << u"~/conversations/nobody"_s << QByteArray() << 404 << u"CONV-001"_s;
    QTest::newRow("close") << QByteArray("PUT") << u"~/conversations/x/close"_s << QByteArray() << 404 << u"CONV-001"_s;
    QTest::newRow("message") << get << u"~/messages/x"_s << QByteArray() << 404 << u"NOT-FOUND"_s;
    QTest::newRow("contact") << get << u"~/contacts/x"_s << QByteArray() << 404 << u"NOT-FOUND"_s;
    QTest::newRow("campaign") << get << u"~/campaigns/x"_s << QByteArray() << 404 << u"NOT-FOUND"_s;
    QTest::newRow("account") << get << u"/v1/accounts/other/contacts"_s << QByteArray() << 404 << u"ACCT-008"_s;
    QTest::newRow("path") << get << u"/v2/anything"_s << QByteArray() << 404 << u"NOT-FOUND"_s;
    QTest::newRow("no JSON") << post << u"~/messages"_s << QByteArray("{") << 400 << u"VALIDATION"_s;
    QTest::newRow("no text") << post << u"~/messages"_s << QByteArray(R"({"conversations":["x"]})") << 422
                             << u"VALIDATION"_s;
    QTest::newRow("nobody to text") << post << u"~/messages"_s << QByteArray(R"({"template":"x"})") << 422
                                    << u"VALIDATION"_s;
    QTest::newRow("group") << post << u"~/messages"_s
                           << QByteArray(R"({"template":"x","phoneNumberFilter":{"group":{"id":"x"}}})") << 422
                           << u"MSG-001"_s;
    QTest::newRow("number") << post << u"~/contacts"_s << QByteArray(R"({"mobile":{"number":"12"}})") << 422
                            << u"CONT-001"_s;
    QTest::newRow("event type") << post << u"~/webhooks"_s
                                << QByteArray(R"({"url":"https://a.example","eventTypes":["rain"]})") << 422
                                << u"VALIDATION"_s;
    QTest::newRow("secret") << post << u"/oauth2/token"_s
                            << QByteArray(R"({"grant_type":"client_credentials","client_id":"a","client_secret":"b"})")
                            << 401 << u"UNAUTHORIZED"_s;
}

void ServiceTest::refusals()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    const auto answer = m_sandbox.call(verb, path, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.json().value("success"_L1), QJsonValue(false));
}

void ServiceTest::noTokenNoAnswer()
{
    m_sandbox.forgetToken();
    QCOMPARE(m_sandbox.get(u"~/balance"_s).status, 401);
    m_sandbox.signIn();
    QCOMPARE(m_sandbox.get(u"~/balance"_s).status, 200);
    m_sandbox.control({{u"revokeTokens"_s, true}});
    QCOMPARE(m_sandbox.get(u"~/balance"_s).status, 401);
    m_sandbox.signIn();
    QCOMPARE(m_sandbox.get(u"~/balance"_s).data()["segmentPrice"_L1].toDouble(), 0.016);
}

void ServiceTest::expiredTokenIsRefused()
{
    SandboxCaller sandbox;
    QVERIFY(sandbox.start({u"--token-ttl"_s, u"1"_s}));
    sandbox.signIn();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox.get(u"~/balance"_s).status, 401, 60'000);
}

void ServiceTest::pagesFollowEachOther()
{
    QStringList ids;
    bool more = true;
    while (more) {
        const QJsonObject page = m_sandbox.get(u"~/conversations?limit=7&offset=%1"_s.arg(ids.size())).json();
        QCOMPARE(page["pagination"_L1]["totalCount"_L1].toInt(), 60);
        for (const QJsonValue& one : page.value("data"_L1).toArray()) {
            ids += one["id"_L1].toString();
        }
        more = page["pagination"_L1]["hasNext"_L1].toBool();
    }
    QCOMPARE(ids.size(), 60);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void ServiceTest::pageWithoutTotal()
{
    SandboxCaller sandbox;
    QVERIFY(sandbox.start({u"--page-total"_s, u"off"_s}));
    sandbox.signIn();
    const QJsonObject pagination = sandbox.get(u"~/conversations?limit=5"_s).json().value("pagination"_L1).toObject();
    QCOMPARE(pagination, (QJsonObject{{u"limit"_s, 5}, {u"offset"_s, 0}, {u"hasNext"_s, true}}));
}

void ServiceTest::sameSeedSameData()
{
    const QStringList pinned{u"--now"_s, u"2026-03-01T12:00:00Z"_s, u"--replies"_s, u"off"_s, u"--seed"_s};
    auto contacts = [&pinned](const QString& seed) {
        SandboxCaller sandbox;
        sandbox.start(pinned + QStringList{seed});
        sandbox.signIn();
        return sandbox.get(u"~/contacts?limit=100"_s).body + sandbox.get(u"~/messages?limit=100"_s).body;
    };
    const QByteArray first = contacts(u"5"_s);
    QVERIFY(first.size() > 10'000);
    // Picture links name the port, which is another each time.
    static const QRegularExpression port(u"127\\.0\\.0\\.1:\\d+"_s);
    auto plain = [](const QByteArray& bytes) { return QString::fromUtf8(bytes).remove(port); };
    QCOMPARE(plain(contacts(u"5"_s)), plain(first));
    QVERIFY(plain(contacts(u"6"_s)) != plain(first));
}

void ServiceTest::asManyAsAskedFor()
{
    SandboxCaller sandbox;
    QVERIFY(sandbox.start({u"--replies"_s, u"off"_s, u"--conversations"_s, u"200"_s, u"--contacts"_s, u"120"_s,
                           u"--total-messages"_s, u"3000"_s, u"--longest"_s, u"700"_s}));
    QCOMPARE(sandbox.signIn().status, 200);
    const QJsonObject counts = sandbox.get(u"/sandbox/control"_s).data().toObject();
    QCOMPARE(counts.value("conversations"_L1).toInt(), 200);
    QCOMPARE(counts.value("messages"_L1).toInt(), 3000);
    QCOMPARE(counts.value("contacts"_L1).toInt(), 120);

    int longest = 0;
    for (const QJsonValue& one : sandbox.get(u"~/conversations?limit=100"_s).data().toArray()) {
        const QJsonObject page = sandbox.get(u"~/messages?limit=1&conversationId="_s + one["id"_L1].toString()).json();
        longest = std::max(longest, page["pagination"_L1]["totalCount"_L1].toInt());
    }
    QCOMPARE(longest, 700);
}

void ServiceTest::order_data()
{
    QTest::addColumn<bool>("sortedByUpdate");
    QTest::addColumn<bool>("sortedByCreation");
    QTest::newRow("updated") << true << false;
    QTest::newRow("created") << false << true;
    QTest::newRow("shuffled") << false << false;
}

void ServiceTest::order()
{
    SandboxCaller sandbox;
    QVERIFY(sandbox.start({u"--replies"_s, u"off"_s, u"--order"_s, QString::fromUtf8(QTest::currentDataTag())}));
    sandbox.signIn();
    QStringList updated;
    QStringList created;
    for (const QJsonValue& one : sandbox.get(u"~/conversations?limit=100"_s).data().toArray()) {
        updated.prepend(one["updated"_L1]["at"_L1].toString());
        created.append(one["created"_L1]["at"_L1].toString());
    }
    QCOMPARE(created.size(), 60);
    QTEST(std::is_sorted(updated.begin(), updated.end()), "sortedByUpdate");
    QTEST(std::is_sorted(created.begin(), created.end()), "sortedByCreation");
}

void ServiceTest::shapesDiffer()
{
    SandboxCaller old;
    QVERIFY(old.start({u"--shape"_s, u"2021"_s}));
    old.signIn();
    QVERIFY(old.get(u"~/conversations"_s).data()[0]["closed"_L1].isBool());
    QVERIFY(m_sandbox.get(u"~/conversations"_s).data()[0]["closed"_L1].isUndefined());
    QVERIFY(old.get(u"~/contacts"_s).data()[0]["tags"_L1].isArray());
    QVERIFY(m_sandbox.get(u"~/contacts"_s).data()[0]["lists"_L1].isArray());
    QVERIFY(!old.get(u"~/contacts"_s).json()["pagination"_L1].toObject().contains("hasNext"_L1));
}

void ServiceTest::putReplacesTheWholeContact()
{
    const QJsonObject mobile{{u"number"_s, u"+12015550133"_s}, {u"country"_s, u"US"_s}};
    const QJsonObject attributes{{u"city"_s, u"Oakland"_s}};
    const auto made =
        m_sandbox.call("POST", u"~/contacts"_s, QJsonObject{{u"mobile"_s, mobile}, {u"attributes"_s, attributes}});
    QCOMPARE(made.status, 201);
    const QString path = u"~/contacts/"_s + made.data()[0]["id"_L1].toString();
    QCOMPARE(m_sandbox.get(path).data()["attributes"_L1].toObject(), attributes);
    m_sandbox.call("PUT", path, QJsonObject{{u"mobile"_s, mobile}, {u"firstName"_s, u"Ida"_s}});
    QCOMPARE(m_sandbox.get(path).data()["attributes"_L1].toObject(), QJsonObject());
    QCOMPARE(m_sandbox.get(path).data()["firstName"_L1].toString(), u"Ida"_s);
    QCOMPARE(m_sandbox.call("DELETE", path, QByteArray()).status, 200);
    QCOMPARE(m_sandbox.get(path).status, 404);
}

void ServiceTest::contactsAreFoundByPart()
{
    const QJsonArray found = m_sandbox.get(u"~/contacts?lastName=okaf&mobile=%2B1415"_s).data().toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()["firstName"_L1].toString(), u"Maya"_s);
}

void ServiceTest::templatesComeAndGo()
{
    QVERIFY(m_sandbox.get(u"~/templates"_s).data().toArray().size() >= 8);
    const auto made =
        m_sandbox.call("POST", u"~/templates"_s, QJsonObject{{u"name"_s, u"One day only"_s}, {u"template"_s, u"Hi"_s}});
    QCOMPARE(made.status, 201);
    const QString id = made.data()[0]["id"_L1].toString();
    QCOMPARE(m_sandbox.get(u"~/templates?name=one%20day"_s).data()[0]["id"_L1].toString(), id);
    QCOMPARE(m_sandbox.call("DELETE", u"~/templates/"_s + id, QByteArray()).status, 200);
    QCOMPARE(m_sandbox.get(u"~/templates/"_s + id).status, 404);
}

void ServiceTest::rateLimitSaysHowLong()
{
    m_sandbox.control({{u"rateLimit"_s, 2}});
    QCOMPARE(m_sandbox.get(u"~/balance"_s).status, 200);
    QCOMPARE(m_sandbox.get(u"~/balance"_s).status, 200);
    const auto refused = m_sandbox.get(u"~/balance"_s);
    m_sandbox.control({{u"rateLimit"_s, 0}});
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.retryAfter.toInt() > 0 && refused.retryAfter.toInt() <= 60);
}

void ServiceTest::pictures()
{
    const auto picture = m_sandbox.get(u"/sandbox/media/parcel.png"_s);
    QCOMPARE(picture.status, 200);
    QCOMPARE(picture.contentType, QByteArray("image/png"));
    QVERIFY(picture.body.startsWith("\x89PNG"));
}

void ServiceTest::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("shape") << QStringList{u"--shape"_s, u"round"_s};
    QTest::newRow("number") << QStringList{u"--conversations"_s, u"many"_s};
    QTest::newRow("file") << QStringList{u"--data"_s, u"/nowhere.json"_s};
    QTest::newRow("unknown") << QStringList{u"--wings"_s};
}

void ServiceTest::badArguments()
{
    QFETCH(QStringList, arguments);
    SandboxCaller sandbox;
    QVERIFY(!sandbox.start(arguments));
    QVERIFY(sandbox.complaint().startsWith("rejoinder-sandbox: "_L1));
}

void ServiceTest::ownDataIsAdded()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"conversations":[{"contact":{"mobile":"+12015550177","firstName":"Zed"},)"
               R"("messages":[{"in":"<b>x</b>","ago":"1s"}]}]})");
    file.close();
    SandboxCaller sandbox;
    QVERIFY(sandbox.start({u"--conversations"_s, u"0"_s, u"--data"_s, file.fileName()}));
    sandbox.signIn();
    const QJsonValue conversations = sandbox.get(u"~/conversations"_s).data();
    QCOMPARE(conversations.toArray().size(), 1);
    QCOMPARE(conversations[0]["lastMessage"_L1]["message"_L1].toString(), u"<b>x</b>"_s);
}

} // namespace rejoinder

QTEST_GUILESS_MAIN(rejoinder::ServiceTest)
#include "ServiceTest.moc"
