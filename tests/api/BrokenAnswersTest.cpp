#include "Fixture.h"
#include "api/decode/DecodeAccount.h"
#include "api/decode/DecodeCampaign.h"
#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeContactImport.h"
#include "api/decode/DecodeConversation.h"
#include "api/decode/DecodeGroup.h"
#include "api/decode/DecodeMessage.h"
#include "api/decode/DecodeSendReceipt.h"
#include "api/decode/DecodeSharedFile.h"
#include "api/decode/DecodeTemplate.h"
#include "api/decode/DecodeWebhook.h"

#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace rejoinder;
using Kind = ApiError::Kind;

namespace {

/// Every decoder by name, told only whether it took the body and with what kind of error it did not.
struct Decoder
{
    QString fixture;
    std::function<std::optional<Kind>(const QByteArray&)> failure;
};

template <class T> Decoder decoder(const QString& fixture, Result<T> (*decode)(const QByteArray&))
{
    return {fixture, [decode](const QByteArray& body) {
                const Result<T> result = decode(body);
                return result.ok() ? std::nullopt : std::optional(result.error().kind);
            }};
}

QList<Decoder> allDecoders()
{
    return {decoder(QStringLiteral("conversations.current.json"), decode::conversationPage),
            decoder(QStringLiteral("conversations.2021.json"), decode::conversationPage),
            decoder(QStringLiteral("conversation.current.json"), decode::conversation),
            decoder(QStringLiteral("conversation.2021.json"), decode::conversation),
            decoder(QStringLiteral("messages.current.json"), decode::messagePage),
            decoder(QStringLiteral("messages.2021.json"), decode::messagePage),
            decoder(QStringLiteral("contacts.current.json"), decode::contactPage),
            decoder(QStringLiteral("contacts.2021.json"), decode::contactPage),
            decoder(QStringLiteral("contact.current.json"), decode::contact),
            decoder(QStringLiteral("contact-import.json"), decode::contactImport),
            decoder(QStringLiteral("templates.json"), decode::templatePage),
            decoder(QStringLiteral("campaigns.json"), decode::campaignPage),
            decoder(QStringLiteral("webhooks.json"), decode::webhookPage),
            decoder(QStringLiteral("send.current.json"), decode::sendReceipt),
            decoder(QStringLiteral("send.bridge.json"), decode::sendReceipt),
            decoder(QStringLiteral("send.invalid.json"), decode::sendReceipt),
            decoder(QStringLiteral("accounts.json"), decode::accountList),
            decoder(QStringLiteral("account.json"), decode::account),
            decoder(QStringLiteral("balance.json"), decode::balance),
            decoder(QStringLiteral("groups.json"), decode::groupPage),
            decoder(QStringLiteral("sharedfile.json"), decode::sharedFile)};
}

Page<Conversation> conversationsOf(const QByteArray& body)
{
    const Result<Page<Conversation>> page = decode::conversationPage(body);
    return page.ok() ? page.value() : Page<Conversation>{};
}

/// All copies of `value` in which one value somewhere inside is replaced by each of a few of another type.
void forEachSpoiled(const QJsonValue& value, const std::function<void(const QJsonValue&)>& use)
{
    static const QJsonArray strangers{QJsonValue(),
                                      true,
                                      -1e300,
                                      QStringLiteral("\u202e<x>"),
                                      QJsonArray{QJsonObject()},
                                      QJsonObject{{QStringLiteral("id"), 1}}};
    for (const QJsonValue stranger : strangers)
        use(stranger);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            forEachSpoiled(it.value(), [&](const QJsonValue& spoiled) {
                QJsonObject copy = object;
                copy.insert(it.key(), spoiled);
                use(copy);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            forEachSpoiled(array.at(i), [&](const QJsonValue& spoiled) {
                QJsonArray copy = array;
                copy.replace(i, spoiled);
                use(copy);
            });
        }
    }
}

} // namespace

/// Answers that are broken, cut short or malicious: a typed error or a skipped item, never a crash.
class BrokenAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badItemsAreSkippedAndCounted();
    void goodBodiesAreTaken_data();
    void goodBodiesAreTaken();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void badBodies_data();
    void badBodies();
    void everyFieldOfTheWrongType_data();
    void everyFieldOfTheWrongType();
    void fiftyMegabytes();
    void refusalInsideASuccess();
};

void BrokenAnswersTest::badItemsAreSkippedAndCounted()
{
    const Page<Conversation> page =
        conversationsOf("{\"data\":[{\"id\":\"c1\",\"contact\":{\"id\":\"a1\"}},{\"contact\":{\"id\":\"a2\"}},"
                        "{\"id\":17,\"contact\":{\"id\":\"a3\"}},{\"id\":\"\"},7,null,[],{\"id\":\"c8\",\"contact\":{"
                        "\"firstName\":\"Z\"}},"
                        "{\"id\":\"c9\",\"contact\":{\"id\":\"a9\"},\"lastMessage\":{\"message\":\"no id\"}}]}");
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.received, 9);
    QCOMPARE(page.skippedPaths,
             QStringList({QStringLiteral("data[1].id"), QStringLiteral("data[2].id"), QStringLiteral("data[3].id"),
                          QStringLiteral("data[4]"), QStringLiteral("data[5]"), QStringLiteral("data[6]"),
                          QStringLiteral("data[7].contact.id"), QStringLiteral("data[8].lastMessage.id")}));
    QCOMPARE(page.items.at(1).id.text(), QStringLiteral("c9"));
    QVERIFY(!page.items.at(1).lastMessage);
}

void BrokenAnswersTest::goodBodiesAreTaken_data()
{
    QTest::addColumn<int>("index");
    const QList<Decoder> decoders = allDecoders();
    for (int i = 0; i < decoders.size(); ++i)
        QTest::newRow(qPrintable(decoders.at(i).fixture)) << i;
}

void BrokenAnswersTest::goodBodiesAreTaken()
{
    QFETCH(int, index);
    const Decoder decoder = allDecoders().at(index);
    const QByteArray body = fixture(decoder.fixture);
    QVERIFY(!body.isEmpty());
    QVERIFY(!decoder.failure(body));
}

void BrokenAnswersTest::cutAtEveryByte_data()
{
    goodBodiesAreTaken_data();
}

void BrokenAnswersTest::cutAtEveryByte()
{
    QFETCH(int, index);
    const Decoder decoder = allDecoders().at(index);
    const QByteArray body = fixture(decoder.fixture).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length) {
        const std::optional<Kind> failure = decoder.failure(body.left(length));
        if (failure != Kind::BadResponse)
            QFAIL(qPrintable(QStringLiteral("taken although cut after %1 bytes").arg(length)));
    }
}

void BrokenAnswersTest::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML of a proxy") << QByteArray(
        "<!DOCTYPE html><html><body>Sign in to the hotel's network</body></html>");
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("no data") << QByteArray("{\"success\":true}");
    QTest::newRow("data is null") << QByteArray("{\"success\":true,\"data\":null}");
    QTest::newRow("data is text") << QByteArray("{\"success\":true,\"data\":\"x\"}");
    QTest::newRow("not UTF-8") << QByteArray("{\"data\":{\"id\":\"\xff\xfe\"}}");
    QTest::newRow("zeroes") << QByteArray(1000, '\0');
    QTest::newRow("nested 500 deep") << QByteArray("{\"data\":") + QByteArray(500, '[') + QByteArray(500, ']') +
                                            QByteArray("}");
    QTest::newRow("nested 500 deep in objects")
        << QByteArray("{\"data\":") + QByteArray("{\"a\":").repeated(500) + "1" + QByteArray(500, '}') + "}";
    QTest::newRow("nested a million deep") << QByteArray(1'000'000, '[');
}

void BrokenAnswersTest::badBodies()
{
    QFETCH(QByteArray, body);
    const QList<Decoder> decoders = allDecoders();
    for (const Decoder& decoder : decoders)
        QCOMPARE(decoder.failure(body), std::optional(Kind::BadResponse));
}

void BrokenAnswersTest::everyFieldOfTheWrongType_data()
{
    goodBodiesAreTaken_data();
}

void BrokenAnswersTest::everyFieldOfTheWrongType()
{
    QFETCH(int, index);
    const Decoder decoder = allDecoders().at(index);
    const QJsonObject whole = QJsonDocument::fromJson(fixture(decoder.fixture)).object();
    int tried = 0;
    forEachSpoiled(whole, [&](const QJsonValue& spoiled) {
        if (!spoiled.isObject())
            return;
        ++tried;
        const std::optional<Kind> failure =
            decoder.failure(QJsonDocument(spoiled.toObject()).toJson(QJsonDocument::Compact));
        QVERIFY(!failure || failure == Kind::BadResponse || failure == Kind::Rejected);
    });
    QVERIFY(tried > 10);
}

void BrokenAnswersTest::fiftyMegabytes()
{
    const QByteArray text(50 * 1024 * 1024, 'x');
    QCOMPARE(decode::messagePage(text).error().kind, Kind::BadResponse);
    const Result<Page<Message>> page = decode::messagePage("{\"data\":[{\"id\":\"m\",\"message\":\"" + text + "\"}]}");
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.at(0).text.size(), text.size());
}

void BrokenAnswersTest::refusalInsideASuccess()
{
    const Result<Contact> contact =
        decode::contact("{\"success\":false,\"error\":{\"code\":\"CONT-001\",\"message\":\"Invalid mobile number\"}}");
    QVERIFY(!contact.ok());
    QCOMPARE(contact.error().kind, Kind::Rejected);
    QCOMPARE(contact.error().code, QStringLiteral("CONT-001"));
    QCOMPARE(contact.error().serverText, QStringLiteral("Invalid mobile number"));
}

QTEST_GUILESS_MAIN(BrokenAnswersTest)
#include "BrokenAnswersTest.moc"
