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

#include <QTest>

using namespace rejoinder;
using Kind = ApiError::Kind;

namespace {

QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

Page<Conversation> conversationsOf(const QByteArray& body)
{
    const Result<Page<Conversation>> page = decode::conversationPage(body);
    return page.ok() ? page.value() : Page<Conversation>{};
}

} // namespace

/// Sakari's answers, current and of 2021.
class DecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversationsAsTheyAreNow();
    void conversationsOf2021();
    void singleConversations();
    void messagesAsTheyAreNow();
    void messagesOf2021();
    void contacts();
    void blockedIsNeverMissed_data();
    void blockedIsNeverMissed();
    void statusNames_data();
    void statusNames();
    void templatesCampaignsWebhooks();
    void sendReceipts();
    void sendReceiptThatSaysNothing();
    void accountsWithoutTheirSecrets();
    void balanceAndGroups();
    void sharedFile();
    void contactImport();
    void nothingToGiveBack();
    void lastPage_data();
    void lastPage();
};

void DecodingTest::conversationsAsTheyAreNow()
{
    const Page<Conversation> page = conversationsOf(fixture(QStringLiteral("conversations.current.json")));
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.skippedPaths, QStringList());
    QCOMPARE(page.hasNext, std::optional(true));
    QVERIFY(!page.totalCount);
    QCOMPARE(page.received, 2);

    const Conversation& first = page.items.at(0);
    QCOMPARE(first.id.text(), QStringLiteral("6561f0a1c0ffee0000000001"));
    QCOMPARE(first.contact.fullName(), QStringLiteral("Maya Okafor"));
    QCOMPARE(first.contact.mobile.number, QStringLiteral("+14155550132"));
    QCOMPARE(first.contact.mobile.lineType, QStringLiteral("mobile"));
    QCOMPARE(first.contact.mobile.verified, utc(QStringLiteral("2026-03-01T08:00:00Z")));
    QCOMPARE(first.contact.lists.size(), 2);
    QCOMPARE(first.contact.lists.at(1).optOut, utc(QStringLiteral("2026-02-02T10:00:00Z")));
    const QMap<QString, QString> attributes{{QStringLiteral("plan"), QStringLiteral("gold")},
                                            {QStringLiteral("visits"), QStringLiteral("12")},
                                            {QStringLiteral("vip"), QStringLiteral("true")},
                                            {QStringLiteral("address"), QStringLiteral("{\"city\":\"Lagos\"}")}};
    QCOMPARE(first.contact.attributes, attributes);
    const QMap<QString, QString> crm{{QStringLiteral("hubspot"), QStringLiteral("4711")},
                                     {QStringLiteral("pipedrive"), QStringLiteral("p-9")}};
    QCOMPARE(first.contact.crmIds, crm);
    QVERIFY(!first.contact.isBlocked());
    QVERIFY(first.contact.isTextable());
    QCOMPARE(first.contact.created.byName, QStringLiteral("Jo Berg"));
    QCOMPARE(first.contact.created.bySource, QStringLiteral("inbox"));
    QVERIFY(!first.isClosed);
    QCOMPARE(first.number.name, QStringLiteral("Front desk"));
    QCOMPARE(first.number.number, QStringLiteral("+14155550100"));
    QCOMPARE(first.groupId.text(), QStringLiteral("g1"));
    QCOMPARE(first.groupName, QStringLiteral("Sales"));
    QCOMPARE(first.serverUnread, QStringList({QStringLiteral("m9"), QStringLiteral("m8")}));
    QCOMPARE(first.updated.byName, QStringLiteral("Api user"));

    QVERIFY(first.lastMessage);
    QCOMPARE(first.lastMessage->conversationId, first.id);
    QCOMPARE(first.lastMessage->contactId, first.contact.id);
    QCOMPARE(first.lastMessage->text, QStringLiteral("Ça va? 👍"));
    QVERIFY(first.lastMessage->isMms);
    QCOMPARE(first.lastMessage->media.size(), 1);
    QCOMPARE(first.lastMessage->media.at(0).url, QUrl(QStringLiteral("https://cdn.example.com/a%20b.jpg")));
    QCOMPARE(first.lastMessage->status, DeliveryStatus::Received);
    QCOMPARE(first.lastMessage->price, std::optional(0.0125));

    const Conversation& second = page.items.at(1);
    QVERIFY(second.isClosed);
    QCOMPARE(second.closedAt, utc(QStringLiteral("2026-11-19T14:00:00Z")));
    QCOMPARE(second.number.number, QStringLiteral("+14155550101"));
    QVERIFY(second.contact.isBlocked());
    QVERIFY(!second.contact.isTextable());
    QCOMPARE(second.contact.error.code, QStringLiteral("CONT-010"));
    QVERIFY(!second.lastMessage);
}

void DecodingTest::conversationsOf2021()
{
    const Page<Conversation> page = conversationsOf(fixture(QStringLiteral("conversations.2021.json")));
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.totalCount, std::optional(2));
    QVERIFY(!page.hasNext);
    QVERIFY(!page.items.at(0).isClosed);
    QVERIFY(page.items.at(1).isClosed);
    QVERIFY(!page.items.at(1).closedAt.isValid());
    QCOMPARE(page.items.at(0).number.number, QStringLiteral("+14155550100"));
    QCOMPARE(page.items.at(0).lastMessage->status, DeliveryStatus::Delivered);
    QCOMPARE(page.items.at(0).created.byName, QStringLiteral("Joe Bloggs"));
    QCOMPARE(page.items.at(1).contact.lists.size(), 1);
    QCOMPARE(page.items.at(1).contact.lists.at(0).name, QStringLiteral("vip"));
}

void DecodingTest::singleConversations()
{
    const Result<Conversation> now = decode::conversation(fixture(QStringLiteral("conversation.current.json")));
    QVERIFY(now.ok());
    QVERIFY(now.value().isClosed);
    QCOMPARE(now.value().closedAt, utc(QStringLiteral("2026-11-20T11:00:00Z")));
    const Result<Conversation> then = decode::conversation(fixture(QStringLiteral("conversation.2021.json")));
    QVERIFY(then.ok());
    QVERIFY(then.value().isClosed);
    QCOMPARE(then.value().id, now.value().id);
}

void DecodingTest::messagesAsTheyAreNow()
{
    const Result<Page<Message>> page = decode::messagePage(fixture(QStringLiteral("messages.current.json")));
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.size(), 2);
    const Message& first = page.value().items.at(0);
    QCOMPARE(first.conversationId.text(), QStringLiteral("c1"));
    QCOMPARE(first.contactId.text(), QStringLiteral("a1"));
    QCOMPARE(first.groupId.text(), QStringLiteral("g1"));
    QCOMPARE(first.created.byName, QStringLiteral("Ana Ruiz"));
    QCOMPARE(first.shownText(), QStringLiteral("Hi Maya"));
    QVERIFY(first.outgoing);
    QVERIFY(first.read);
    const Message& second = page.value().items.at(1);
    QCOMPARE(second.shownText(), QStringLiteral("Only the template"));
    QCOMPARE(second.phoneNumber, QStringLiteral("+14155550100"));
    QCOMPARE(second.price, std::optional(0.03));
    QCOMPARE(second.segments, 3);
    QVERIFY(second.hasFailed());
    QCOMPARE(second.error.code, QStringLiteral("MSG-019"));
    QCOMPARE(second.sendAt, utc(QStringLiteral("2026-11-20T10:04:00Z")));
}

void DecodingTest::messagesOf2021()
{
    const Result<Page<Message>> page = decode::messagePage(fixture(QStringLiteral("messages.2021.json")));
    QVERIFY(page.ok());
    QVERIFY(page.value().isLast());
    QCOMPARE(page.value().items.at(0).text, QStringLiteral("STOP"));
    QVERIFY(!page.value().items.at(0).outgoing);
    QCOMPARE(page.value().items.at(0).status, DeliveryStatus::Received);
}

void DecodingTest::contacts()
{
    const Result<Page<Contact>> now = decode::contactPage(fixture(QStringLiteral("contacts.current.json")));
    QVERIFY(now.ok());
    QCOMPARE(now.value().items.at(0).fullName(), QStringLiteral("Łukasz Nowak"));
    QCOMPARE(now.value().items.at(0).crmIds.value(QStringLiteral("activecampaign")), QStringLiteral("99"));
    const Result<Page<Contact>> then = decode::contactPage(fixture(QStringLiteral("contacts.2021.json")));
    QVERIFY(then.ok());
    QCOMPARE(then.value().items.at(0).lists.size(), 2);
    QCOMPARE(then.value().items.at(0).lists.at(1).name, QStringLiteral("plain"));
    QCOMPARE(then.value().items.at(0).crmIds.value(QStringLiteral("hubspot")), QStringLiteral("12"));
}

void DecodingTest::blockedIsNeverMissed_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("absent") << QByteArray("\"x\":1") << false;
    QTest::newRow("null") << QByteArray("\"blocked\":null") << false;
    QTest::newRow("false") << QByteArray("\"blocked\":false") << false;
    QTest::newRow("empty") << QByteArray("\"blocked\":\"\"") << false;
    QTest::newRow("false as text") << QByteArray("\"blocked\":\"false\"") << false;
    QTest::newRow("zero") << QByteArray("\"blocked\":0") << false;
    QTest::newRow("date") << QByteArray("\"blocked\":\"2026-10-10T10:10:10Z\"") << true;
    QTest::newRow("true") << QByteArray("\"blocked\":true") << true;
    QTest::newRow("text") << QByteArray("\"blocked\":\"yes\"") << true;
    QTest::newRow("milliseconds") << QByteArray("\"blocked\":1760000000000") << true;
    QTest::newRow("object") << QByteArray("\"blocked\":{\"at\":\"2026-10-10T10:10:10Z\"}") << true;
    QTest::newRow("list") << QByteArray("\"blocked\":[]") << true;
}

void DecodingTest::blockedIsNeverMissed()
{
    QFETCH(QByteArray, given);
    const Result<Contact> contact = decode::contact("{\"success\":true,\"data\":{\"id\":\"a\"," + given + "}}");
    QVERIFY(contact.ok());
    QTEST(contact.value().isBlocked(), "blocked");
}

void DecodingTest::statusNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DeliveryStatus>("status");
    QTest::newRow("New") << QStringLiteral("New") << DeliveryStatus::New;
    QTest::newRow("validated") << QStringLiteral("validated") << DeliveryStatus::Validated;
    QTest::newRow("QUEUED") << QStringLiteral("QUEUED") << DeliveryStatus::Queued;
    QTest::newRow("Sent") << QStringLiteral("Sent") << DeliveryStatus::Sent;
    QTest::newRow("delivered") << QStringLiteral(" delivered") << DeliveryStatus::Delivered;
    QTest::newRow("Received") << QStringLiteral("Received") << DeliveryStatus::Received;
    QTest::newRow("Error") << QStringLiteral("Error") << DeliveryStatus::Failed;
    QTest::newRow("Undelivered") << QStringLiteral("Undelivered") << DeliveryStatus::Failed;
    QTest::newRow("Invalid") << QStringLiteral("Invalid") << DeliveryStatus::Invalid;
    QTest::newRow("something new") << QStringLiteral("Teleported") << DeliveryStatus::Unknown;
    QTest::newRow("none") << QString() << DeliveryStatus::Unknown;
}

void DecodingTest::statusNames()
{
    QFETCH(QString, name);
    QTEST(decode::deliveryStatus(name), "status");
}

void DecodingTest::templatesCampaignsWebhooks()
{
    const Result<Page<MessageTemplate>> templates = decode::templatePage(fixture(QStringLiteral("templates.json")));
    QVERIFY(templates.ok());
    QCOMPARE(templates.value().items.at(0).text, QStringLiteral("Hi {{{firstName}}}"));
    QCOMPARE(templates.value().items.at(0).media.size(), 1);
    QCOMPARE(templates.value().items.at(1).type, TemplateType::Web);

    const Result<Page<Campaign>> campaigns = decode::campaignPage(fixture(QStringLiteral("campaigns.json")));
    QVERIFY(campaigns.ok());
    const Campaign& sale = campaigns.value().items.at(0);
    QCOMPARE(sale.triggerCode, QStringLiteral("M"));
    QCOMPARE(sale.tags, QStringList(QStringLiteral("vip")));
    QCOMPARE(sale.text, QStringLiteral("20% off"));
    QVERIFY(sale.paused);

    const Result<Page<Webhook>> webhooks = decode::webhookPage(fixture(QStringLiteral("webhooks.json")));
    QVERIFY(webhooks.ok());
    QCOMPARE(webhooks.value().items.size(), 2);
    QCOMPARE(webhooks.value().items.at(0).url, QUrl(QStringLiteral("https://relay.example.com/in?key=1")));
    QCOMPARE(webhooks.value().items.at(1).eventTypes.size(), 2);
    QCOMPARE(webhooks.value().skippedPaths, QStringList(QStringLiteral("data[2].url")));
}

void DecodingTest::sendReceipts()
{
    const Result<SendReceipt> now = decode::sendReceipt(fixture(QStringLiteral("send.current.json")));
    QVERIFY(now.ok());
    QVERIFY(now.value().accepted());
    QCOMPARE(now.value().jobId, QStringLiteral("j1"));
    QCOMPARE(now.value().messages.at(0).id.text(), QStringLiteral("m1"));
    QCOMPARE(now.value().estimatedPrice, std::optional(0.0125));

    const Result<SendReceipt> bridge = decode::sendReceipt(fixture(QStringLiteral("send.bridge.json")));
    QVERIFY(bridge.ok());
    QVERIFY(bridge.value().accepted());
    QCOMPARE(bridge.value().jobId, QStringLiteral("j7"));
    QCOMPARE(bridge.value().estimatedPrice, std::optional(0.02));

    const Result<SendReceipt> invalid = decode::sendReceipt(fixture(QStringLiteral("send.invalid.json")));
    QVERIFY(invalid.ok());
    QVERIFY(!invalid.value().accepted());
    QCOMPARE(invalid.value().invalid.size(), 2);
    QCOMPARE(invalid.value().invalid.at(0).error.code, QStringLiteral("CONT-010"));
}

void DecodingTest::sendReceiptThatSaysNothing()
{
    const Result<SendReceipt> receipt = decode::sendReceipt("{\"success\":true,\"data\":{\"jobId\":\"j\"}}");
    QVERIFY(!receipt.ok());
    QCOMPARE(receipt.error().kind, Kind::BadResponse);
    QVERIFY(receipt.error().outcomeUnknown());
}

void DecodingTest::accountsWithoutTheirSecrets()
{
    const Result<Account> account = decode::account(fixture(QStringLiteral("account.json")));
    QVERIFY(account.ok());
    const Account expected{
        .id = AccountId(QStringLiteral("acc1")), .name = QStringLiteral("Acme"), .country = QStringLiteral("GB")};
    QCOMPARE(account.value(), expected);
    const Result<QList<Account>> accounts = decode::accountList(fixture(QStringLiteral("accounts.json")));
    QVERIFY(accounts.ok());
    QCOMPARE(accounts.value().size(), 2);
    QCOMPARE(accounts.value().at(0), expected);
}

void DecodingTest::balanceAndGroups()
{
    const Result<Balance> balance = decode::balance(fixture(QStringLiteral("balance.json")));
    QVERIFY(balance.ok());
    QCOMPARE(balance.value().segmentPrice, 0.0125);
    QCOMPARE(balance.value().segments, 1000.0);
    const Result<Page<Group>> groups = decode::groupPage(fixture(QStringLiteral("groups.json")));
    QVERIFY(groups.ok());
    QCOMPARE(groups.value().items.size(), 2);
    QVERIFY(groups.value().items.at(0).isDefault);
    QCOMPARE(groups.value().items.at(0).numbers.size(), 2);
    QCOMPARE(groups.value().items.at(1).numbers.at(0).country, QStringLiteral("GB"));
}

void DecodingTest::sharedFile()
{
    const Result<SharedFile> file = decode::sharedFile(fixture(QStringLiteral("sharedfile.json")));
    QVERIFY(file.ok());
    QCOMPARE(file.value().link, QUrl(QStringLiteral("https://s.example.com/f/1?x=%2F")));
    QCOMPARE(file.value().expires, utc(QStringLiteral("2026-12-01T00:00:00Z")));
    QVERIFY(!decode::sharedFile("{\"success\":true,\"data\":{\"link\":\"file:///etc/passwd\"}}").ok());
}

void DecodingTest::contactImport()
{
    const Result<ContactImport> result = decode::contactImport(fixture(QStringLiteral("contact-import.json")));
    QVERIFY(result.ok());
    QCOMPARE(result.value().submitted, 3);
    QCOMPARE(result.value().inserted, 1);
    QCOMPARE(result.value().updated, 1);
    QCOMPARE(result.value().contacts.size(), 2);
    QCOMPARE(result.value().errors.at(0).error.code, QStringLiteral("CONT-001"));
}

void DecodingTest::nothingToGiveBack()
{
    QVERIFY(decode::openDone({}).ok());
    QVERIFY(decode::openDone("{\"success\":true}").ok());
    QVERIFY(!decode::openDone("{\"success\":false}").ok());
    QVERIFY(!decode::openDone("<html></html>").ok());
}

void DecodingTest::lastPage_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::addColumn<bool>("last");
    QTest::newRow("hasNext says no") << QByteArray("{\"limit\":2,\"offset\":0,\"hasNext\":false,\"totalCount\":9}")
                                     << true;
    QTest::newRow("hasNext says yes") << QByteArray("{\"limit\":2,\"offset\":0,\"hasNext\":true,\"totalCount\":2}")
                                      << false;
    QTest::newRow("the count is reached") << QByteArray("{\"limit\":2,\"offset\":0,\"totalCount\":2}") << true;
    QTest::newRow("the count is not reached") << QByteArray("{\"limit\":2,\"offset\":0,\"totalCount\":3}") << false;
    QTest::newRow("neither, a full page") << QByteArray("{\"limit\":2}") << false;
    QTest::newRow("neither, a short page") << QByteArray("{\"limit\":3}") << true;
    QTest::newRow("nothing, a full page as asked") << QByteArray("null") << false;
}

void DecodingTest::lastPage()
{
    QFETCH(QByteArray, pagination);
    const auto decode = decode::asked(0, 2, decode::contactPage);
    const Result<Page<Contact>> page =
        decode("{\"success\":true,\"data\":[{\"id\":\"a\"},{\"id\":7}],\"pagination\":" + pagination + "}");
    QVERIFY(page.ok());
    QTEST(page.value().isLast(), "last");
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "DecodingTest.moc"
