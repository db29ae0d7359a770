#include "api/requests/AccountRequests.h"
#include "api/requests/CampaignRequests.h"
#include "api/requests/ContactRequests.h"
#include "api/requests/ConversationRequests.h"
#include "api/requests/MessageRequests.h"
#include "api/requests/ShareFileRequest.h"
#include "api/requests/TemplateRequests.h"
#include "api/requests/TokenRequest.h"
#include "api/requests/WebhookRequests.h"

#include <QJsonDocument>
#include <QTest>

using namespace rejoinder;
using Verb = ApiRequest::Verb;

Q_DECLARE_METATYPE(rejoinder::ApiRequest)

namespace {

const AccountId account(QStringLiteral("acc 1"));
const auto priority = RequestPriority::List;

Contact maya()
{
    Contact contact;
    contact.firstName = QStringLiteral("Maya");
    contact.email = QStringLiteral("m@example.com");
    contact.mobile = {.number = QStringLiteral("+14155550132"),
                      .country = QStringLiteral("US"),
                      .valid = {},
                      .lineType = {},
                      .verified = {}};
    contact.attributes = {{QStringLiteral("plan"), QStringLiteral("gold")}};
    contact.lists = {{.id = QStringLiteral("l1"), .name = QStringLiteral("Spring"), .optIn = {}, .optOut = {}},
                     {.id = {}, .name = QStringLiteral("vip"), .optIn = {}, .optOut = {}}};
    return contact;
}

} // namespace

/// What each operation says to Sakari, without a network.
class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperation_data();
    void everyOperation();
    void priorities();
    void repliesGoToTheConversation();
    void firstTextsGoToOneContact();
    void firstTextsGoToOneNumber();
    void limitsStayInSakarisRange();
    void idsCannotLeaveTheirPlace();
    void shareFileNameCannotEndTheHeader();
};

void RequestsTest::everyOperation_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("pathTemplate");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");

    const QByteArray json = "application/json";
    const auto row = [](const char* name, const ApiRequest& request, Verb verb, const QByteArray& target,
                        const char* below, const QByteArray& contentType = {}, const QByteArray& body = {}) {
        const QString pathTemplate = QString::fromLatin1(below);
        QTest::newRow(name) << request << verb << target
                            << (pathTemplate.startsWith(u"//")
                                    ? pathTemplate.mid(1)
                                    : QStringLiteral("/v1/accounts/{accountId}") + pathTemplate)
                            << contentType << body;
    };
    const Credentials credentials{
        .accountId = account, .clientId = Secret(QStringLiteral("id")), .clientSecret = Secret(QStringLiteral("s\"x"))};
    row("auth.token", requests::token(credentials), Verb::Post, "/oauth2/token", "//oauth2/token", json,
        R"({"client_id":"id","client_secret":"s\"x","grant_type":"client_credentials"})");

    row("accounts.list", requests::listAccounts(), Verb::Get, "/v1/accounts", "//v1/accounts");
    row("account", requests::getAccount(account), Verb::Get, "/v1/accounts/acc%201", "");
    row("balance", requests::getBalance(account), Verb::Get, "/v1/accounts/acc%201/balance", "/balance");
    row("groups", requests::listGroups(account, 0, 100), Verb::Get,
        "/v1/accounts/acc%201/groups?admin=1&offset=0&limit=100", "/groups");

    row("conversations.fetchAll", requests::listConversations(account, 20, 10, priority), Verb::Get,
        "/v1/accounts/acc%201/conversations?offset=20&limit=10", "/conversations");
    row("conversations.fetch", requests::getConversation(account, ConversationId(QStringLiteral("c1")), priority),
        Verb::Get, "/v1/accounts/acc%201/conversations/c1", "/conversations/{conversationId}");
    row("conversations.close", requests::closeConversation(account, ConversationId(QStringLiteral("c1"))), Verb::Put,
        "/v1/accounts/acc%201/conversations/c1/close", "/conversations/{conversationId}/close");

    row("messages.fetchAll", requests::listMessages(account, ConversationId(QStringLiteral("c1")), 0, 50, priority),
        Verb::Get, "/v1/accounts/acc%201/messages?offset=0&limit=50&conversationId=c1", "/messages");
    row("messages.fetchAll of a contact",
        requests::listMessagesOfContact(account, ContactId(QStringLiteral("a1")), 0, 50, priority), Verb::Get,
        "/v1/accounts/acc%201/messages?offset=0&limit=50&contactId=a1", "/messages");
    row("messages.fetch", requests::getMessage(account, MessageId(QStringLiteral("m1")), priority), Verb::Get,
        "/v1/accounts/acc%201/messages/m1", "/messages/{messageId}");
    row("messages.send",
        requests::sendMessage(account, {.to = ToConversation{ConversationId(QStringLiteral("c1"))},
                                        .text = QStringLiteral("Hé {{{firstName}}}"),
                                        .media = {}}),
        Verb::Post, "/v1/accounts/acc%201/messages", "/messages", json,
        R"({"conversations":["c1"],"template":"Hé {{{firstName}}}","type":"SMS"})");

    ContactFilter filter;
    filter.mobile = QStringLiteral("+1415");
    filter.firstName = QStringLiteral("a&b=c d");
    row("contacts.fetchAll", requests::listContacts(account, filter, 0, 25, priority), Verb::Get,
        "/v1/accounts/acc%201/contacts?offset=0&limit=25&firstName=a%26b%3Dc%20d&mobile=%2B1415", "/contacts");
    row("contacts.fetchAll, every filter",
        requests::listContacts(account,
                               {.firstName = QStringLiteral("f"),
                                .lastName = QStringLiteral("l"),
                                .mobile = QStringLiteral("m"),
                                .email = QStringLiteral("e"),
                                .tags = QStringLiteral("t")},
                               0, 25, priority),
        Verb::Get, "/v1/accounts/acc%201/contacts?offset=0&limit=25&firstName=f&lastName=l&mobile=m&email=e&tags=t",
        "/contacts");
    row("contacts.create", requests::createContact(account, maya(), MergeStrategy::Core), Verb::Post,
        "/v1/accounts/acc%201/contacts?mergeStrategy=core", "/contacts", json,
        R"({"attributes":{"plan":"gold"},"email":"m@example.com","firstName":"Maya","lists":[{"id":"l1","name":"Spring"}],)"
        R"("mobile":{"country":"US","number":"+14155550132"},"tags":[{"tag":"vip","visible":true}]})");
    row("contacts.create, appending", requests::createContact(account, {}, MergeStrategy::Append), Verb::Post,
        "/v1/accounts/acc%201/contacts?mergeStrategy=append", "/contacts", json, "{}");
    row("contacts.create, CSV", requests::importContacts(account, "mobile\n+1\n", MergeStrategy::Remove), Verb::Post,
        "/v1/accounts/acc%201/contacts?mergeStrategy=remove", "/contacts", "text/csv", "mobile\n+1\n");
    row("contacts.fetch", requests::getContact(account, ContactId(QStringLiteral("a1")), priority), Verb::Get,
        "/v1/accounts/acc%201/contacts/a1", "/contacts/{contactId}");
    row("contacts.update", requests::replaceContact(account, ContactId(QStringLiteral("a1")), R"({"id":"a1"})"),
        Verb::Put, "/v1/accounts/acc%201/contacts/a1", "/contacts/{contactId}", json, R"({"id":"a1"})");
    row("contacts.remove", requests::removeContact(account, ContactId(QStringLiteral("a1"))), Verb::Delete,
        "/v1/accounts/acc%201/contacts/a1", "/contacts/{contactId}");

    MessageTemplate greeting;
    greeting.id = TemplateId(QStringLiteral("t1"));
    greeting.name = QStringLiteral("Hi");
    greeting.text = QStringLiteral("Hi {{{firstName}}}");
    greeting.media = {{.url = QUrl(QStringLiteral("https://x.example/a b.png")),
                       .type = QStringLiteral("image/png"),
                       .name = {},
                       .filename = {}}};
    const QByteArray greetingJson =
        R"({"media":[{"type":"image/png","url":"https://x.example/a%20b.png"}],"name":"Hi",)"
        R"("template":"Hi {{{firstName}}}","type":"SMS"})";
    row("templates.fetchAll", requests::listTemplates(account, QStringLiteral("hi"), 0, 100, priority), Verb::Get,
        "/v1/accounts/acc%201/templates?offset=0&limit=100&name=hi", "/templates");
    row("templates.create", requests::createTemplate(account, greeting), Verb::Post, "/v1/accounts/acc%201/templates",
        "/templates", json, greetingJson);
    row("templates.fetch", requests::getTemplate(account, greeting.id), Verb::Get, "/v1/accounts/acc%201/templates/t1",
        "/templates/{templateId}");
    row("templates.update", requests::replaceTemplate(account, greeting.id, R"({"id":"t1"})"), Verb::Put,
        "/v1/accounts/acc%201/templates/t1", "/templates/{templateId}", json, R"({"id":"t1"})");
    row("templates.remove", requests::removeTemplate(account, greeting.id), Verb::Delete,
        "/v1/accounts/acc%201/templates/t1", "/templates/{templateId}");

    Campaign sale;
    sale.name = QStringLiteral("Sale");
    sale.text = QStringLiteral("20% off");
    sale.triggerCode = QStringLiteral("M");
    sale.tags = {QStringLiteral("vip")};
    const CampaignId k1(QStringLiteral("k1"));
    row("campaigns.fetchAll", requests::listCampaigns(account, {}, 0, 100, priority), Verb::Get,
        "/v1/accounts/acc%201/campaigns?offset=0&limit=100", "/campaigns");
    row("campaigns.create", requests::createCampaign(account, sale), Verb::Post, "/v1/accounts/acc%201/campaigns",
        "/campaigns", json,
        R"({"filters":{"tags":["vip"]},"name":"Sale","template":"20% off","trigger":{"code":"M"}})");
    row("campaigns.fetch", requests::getCampaign(account, k1), Verb::Get, "/v1/accounts/acc%201/campaigns/k1",
        "/campaigns/{campaignId}");
    row("campaigns.update", requests::replaceCampaign(account, k1, "{}"), Verb::Put,
        "/v1/accounts/acc%201/campaigns/k1", "/campaigns/{campaignId}", json, "{}");
    row("campaigns.remove", requests::removeCampaign(account, k1), Verb::Delete, "/v1/accounts/acc%201/campaigns/k1",
        "/campaigns/{campaignId}");

    const QUrl hook(QStringLiteral("https://relay.example.com/in?key=1&b=2"));
    row("webhooks.fetchAll", requests::listWebhooks(account), Verb::Get, "/v1/accounts/acc%201/webhooks", "/webhooks");
    row("webhooks.subscribe", requests::subscribeWebhook(account, hook, {QStringLiteral("message-received")}),
        Verb::Post, "/v1/accounts/acc%201/webhooks", "/webhooks", json,
        R"({"eventTypes":["message-received"],"url":"https://relay.example.com/in?key=1&b=2"})");
    row("webhooks.unsubscribe", requests::unsubscribeWebhook(account, hook), Verb::Delete,
        "/v1/accounts/acc%201/webhooks/https%3A%2F%2Frelay.example.com%2Fin%3Fkey%3D1%26b%3D2", "/webhooks/{url}");

    row("tools.shareFile", requests::shareFile(QStringLiteral("a.txt"), "text/plain", "hello"), Verb::Post,
        "/v1/tools/sharefile", "//v1/tools/sharefile",
        "multipart/form-data; boundary=rejoinder-2cf24dba5fb0a30e26e83b2ac5b9e29e",
        "--rejoinder-2cf24dba5fb0a30e26e83b2ac5b9e29e\r\n"
        "Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r\n"
        "Content-Type: text/plain\r\n\r\nhello\r\n"
        "--rejoinder-2cf24dba5fb0a30e26e83b2ac5b9e29e--\r\n");
}

void RequestsTest::everyOperation()
{
    QFETCH(ApiRequest, request);
    QFETCH(Verb, verb);
    QFETCH(QByteArray, target);
    QFETCH(QString, pathTemplate);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);

    QCOMPARE(request.verb, verb);
    const QString query = request.query.toString(QUrl::FullyEncoded);
    QCOMPARE((query.isEmpty() ? request.path : request.path + u'?' + query).toLatin1(), target);
    QCOMPARE(request.pathTemplate, pathTemplate);
    QCOMPARE(request.contentType, contentType);
    QCOMPARE(request.body, body);
    QCOMPARE(request.authorised, pathTemplate != u"/oauth2/token");
}

void RequestsTest::priorities()
{
    QCOMPARE(requests::sendMessage(account, {}).priority, RequestPriority::Sending);
    QCOMPARE(requests::closeConversation(account, {}).priority, RequestPriority::Sending);
    QCOMPARE(requests::listConversations(account, 0, 1, RequestPriority::Background).priority,
             RequestPriority::Background);
    QCOMPARE(requests::listMessages(account, {}, 0, 1, RequestPriority::OpenThread).priority,
             RequestPriority::OpenThread);
}

void RequestsTest::repliesGoToTheConversation()
{
    OutgoingText text{
        .to = ToConversation{ConversationId(QStringLiteral("c1"))}, .text = QStringLiteral("x"), .media = {}};
    text.media = {{.url = QUrl(QStringLiteral("https://x.example/1.png")), .type = {}, .name = {}, .filename = {}}};
    const QByteArray withMedia =
        R"({"conversations":["c1"],"media":[{"url":"https://x.example/1.png"}],"template":"x","type":"MMS"})";
    QCOMPARE(requests::sendMessage(account, text).body, withMedia);
}

void RequestsTest::firstTextsGoToOneContact()
{
    const OutgoingText text{.to = ToContact{.id = ContactId(QStringLiteral("a1")),
                                            .mobile = maya().mobile,
                                            .groupId = GroupId(QStringLiteral("g1"))},
                            .text = QStringLiteral("x"),
                            .media = {}};
    const QByteArray toContact =
        R"({"contacts":[{"id":"a1"}],"phoneNumberFilter":{"group":{"id":"g1"}},"template":"x","type":"SMS"})";
    QCOMPARE(requests::sendMessage(account, text).body, toContact);
}

void RequestsTest::firstTextsGoToOneNumber()
{
    OutgoingText text{
        .to = ToContact{.id = {}, .mobile = maya().mobile, .groupId = {}}, .text = QStringLiteral("x"), .media = {}};
    const QByteArray toNumber =
        R"({"contacts":[{"mobile":{"country":"US","number":"+14155550132"}}],"template":"x","type":"SMS"})";
    QCOMPARE(requests::sendMessage(account, text).body, toNumber);
    std::get<ToContact>(text.to).mobile.country.clear();
    const QByteArray withoutCountry =
        R"({"contacts":[{"mobile":{"number":"+14155550132"}}],"template":"x","type":"SMS"})";
    QCOMPARE(requests::sendMessage(account, text).body, withoutCountry);
}

void RequestsTest::limitsStayInSakarisRange()
{
    const auto query = [](int offset, int limit) {
        return requests::listConversations(account, offset, limit, priority).query.toString();
    };
    QCOMPARE(query(-5, 0), QStringLiteral("offset=0&limit=1"));
    QCOMPARE(query(0, 500), QStringLiteral("offset=0&limit=100"));
}

void RequestsTest::idsCannotLeaveTheirPlace()
{
    const auto path = [](const QString& id) {
        return requests::getContact(AccountId(QStringLiteral("a")), ContactId(id), priority).path;
    };
    QCOMPARE(path(QStringLiteral("../balance")), QStringLiteral("/v1/accounts/a/contacts/..%2Fbalance"));
    QCOMPARE(path(QStringLiteral("..")), QStringLiteral("/v1/accounts/a/contacts/%2E%2E"));
    QCOMPARE(path(QStringLiteral("x?y#z")), QStringLiteral("/v1/accounts/a/contacts/x%3Fy%23z"));
    QCOMPARE(path(QStringLiteral("{contactId}")), QStringLiteral("/v1/accounts/a/contacts/%7BcontactId%7D"));
}

void RequestsTest::shareFileNameCannotEndTheHeader()
{
    const ApiRequest request = requests::shareFile(QStringLiteral("a\"\r\nX: y.png"), "image/png\r\nX: y", "hello");
    QVERIFY(request.body.contains("filename=\"a%22%0D%0AX: y.png\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "RequestsTest.moc"
