#include "PrismProxy.h"
#include "PublishedDocument.h"

#include "api/CampaignsApi.h"
#include "api/ContactsApi.h"
#include "api/ConversationsApi.h"
#include "api/MessagesApi.h"
#include "api/SakariConnection.h"
#include "api/ShareFileApi.h"
#include "api/TemplatesApi.h"
#include "api/WebhooksApi.h"
#include "domain/Clock.h"
#include "support/SandboxCaller.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rejoinder {

/// The real client and the sandbox with Prism between them, on Sakari's own document. The functions are named after the
/// document's operations and run in this order.
class PrismContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void conversations_fetchAll();
    void auth_token();
    void conversations_fetch();
    void conversations_close();
    void messages_fetchAll();
    void messages_fetch();
    void messages_send();
    void messages_sendToNumber();
    void contacts_fetchAll();
    void contacts_create();
    void contacts_createFromCsv();
    void contacts_fetch();
    void contacts_update();
    void contacts_remove();
    void templates_create();
    void templates_fetchAll();
    void templates_fetch();
    void templates_update();
    void templates_remove();
    void campaigns_create();
    void campaigns_fetchAll();
    void campaigns_fetch();
    void campaigns_update();
    void campaigns_remove();
    void webhooks_subscribe();
    void webhooks_fetchAll();
    void webhooks_unsubscribe();
    void tools_shareFile();
    void everyOperationOfTheDocumentWasAskedFor();
    void prismSawNoViolation();
    void prismRefusesAWrongAnswer();
    void prismRefusesAWrongRequest();

private:
    /// The answer's value; a failed test function and an empty value where it is an error.
    template <class T> T done(QFuture<Result<T>> future)
    {
        T value{};
        await(future, &value);
        return value;
    }
    template <class T> void await(QFuture<Result<T>> future, T* value)
    {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 120'000);
        const Result<T> result = future.result();
        const QString why =
            result.ok()
                ? QString()
                : u"%1 %2 %3"_s.arg(result.error().httpStatus).arg(result.error().code, result.error().serverText);
        QVERIFY2(result.ok(), qPrintable(why + u'\n' + QString::fromUtf8(m_prism.log().right(1500))));
        *value = result.value();
    }

    std::pair<int, QByteArray> throughPrism(const QString& path, const QByteArray& token);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    PublishedDocument m_document;
    SandboxCaller m_sandbox;
    PrismProxy m_prism;
    std::unique_ptr<SakariConnection> m_connection;
    Conversation m_conversation;
    Message m_message;
    Contact m_contact;
    MessageTemplate m_template;
    Campaign m_campaign;
};

void PrismContractTest::initTestCase()
{
    QVERIFY2(m_document.load(), qPrintable(m_document.complaint()));
    QCOMPARE(m_document.operations().size(), 26);
    const QString document = m_folder.filePath(u"sakari.json"_s);
    QVERIFY(m_document.save(document));
    QVERIFY2(m_sandbox.start({u"--shape"_s, u"2021"_s, u"--replies"_s, u"off"_s}), qPrintable(m_sandbox.complaint()));
    QVERIFY2(m_prism.start(document, m_sandbox.url()), m_prism.log().constData());

    SakariConnection::Settings settings;
    settings.baseUrl = m_prism.url();
    const Credentials credentials{AccountId(m_sandbox.accountId()), Secret(m_sandbox.clientId()),
                                  Secret(m_sandbox.clientSecret())};
    m_connection = std::make_unique<SakariConnection>(settings, credentials, m_clock);
}

void PrismContractTest::conversations_fetchAll()
{
    const auto page = done(ConversationsApi(*m_connection).list(0, 100));
    QCOMPARE(page.items.size(), 60);
    QCOMPARE(page.skippedPaths, QStringList());
    m_conversation = page.items.first();
}

void PrismContractTest::auth_token()
{
    const QJsonObject asked = m_sandbox.get(u"/sandbox/control"_s).data()[u"requests"_s].toObject();
    QCOMPARE(asked.value("POST /oauth2/token"_L1).toInt(), 1);
}

void PrismContractTest::conversations_fetch()
{
    QCOMPARE(done(ConversationsApi(*m_connection).get(m_conversation.id)).id, m_conversation.id);
}

void PrismContractTest::conversations_close()
{
    const Conversation closed = done(ConversationsApi(*m_connection).close(m_conversation.id));
    QCOMPARE(closed.id, m_conversation.id);
    QCOMPARE(m_sandbox.ledger(u"conversation.closed"_s).size(), 1);
}

void PrismContractTest::messages_fetchAll()
{
    const auto page = done(MessagesApi(*m_connection).list(m_conversation.id, 0, 100));
    QVERIFY(!page.items.isEmpty());
    QCOMPARE(page.skippedPaths, QStringList());
    m_message = page.items.first();
    QCOMPARE(m_message.conversationId, m_conversation.id);
}

void PrismContractTest::messages_fetch()
{
    QCOMPARE(done(MessagesApi(*m_connection).get(m_message.id)).id, m_message.id);
}

void PrismContractTest::messages_send()
{
    OutgoingText text;
    text.to = ToConversation{m_conversation.id};
    text.text = u"Hello {{{contact.firstName}}}"_s;
    QVERIFY(done(MessagesApi(*m_connection).send(text)).accepted());
    QCOMPARE(m_sandbox.ledger(u"message.sent"_s).last().value("text"_L1).toString(), u"Hello Maya"_s);
}

void PrismContractTest::messages_sendToNumber()
{
    ToContact to;
    to.mobile.number = u"+12125550123"_s;
    to.mobile.country = u"US"_s;
    OutgoingText text;
    text.to = to;
    text.text = u"A picture"_s;
    text.media = {{QUrl(u"https://example.com/a.png"_s), u"image/png"_s, {}, u"a.png"_s}};
    QVERIFY(done(MessagesApi(*m_connection).send(text)).accepted());
    QCOMPARE(m_sandbox.ledger(u"message.sent"_s).last().value("to"_L1).toString(), u"+12125550123"_s);
}

void PrismContractTest::contacts_fetchAll()
{
    ContactFilter filter;
    filter.lastName = u"Okaf"_s;
    const auto page = done(ContactsApi(*m_connection).list(filter, 0, 100));
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.skippedPaths, QStringList());
}

void PrismContractTest::contacts_create()
{
    Contact contact;
    contact.firstName = u"Íñigo"_s;
    contact.lastName = u"Quintana"_s;
    contact.mobile.number = u"+16465550199"_s;
    contact.mobile.country = u"US"_s;
    contact.attributes.insert(u"city"_s, u"Elko"_s);
    m_contact = done(ContactsApi(*m_connection).create(contact, MergeStrategy::Append));
    QVERIFY(!m_contact.id.isEmpty());
    QCOMPARE(m_contact.firstName, contact.firstName);
}

void PrismContractTest::contacts_createFromCsv()
{
    const QByteArray csv = "country,firstName,lastName,email,mobile\nUS,Ann,Lee,ann@example.com,+12125550144\n";
    const ContactImport import = done(ContactsApi(*m_connection).importCsv(csv, MergeStrategy::Core));
    QCOMPARE(import.submitted, 1);
    QCOMPARE(import.inserted, 1);
}

void PrismContractTest::contacts_fetch()
{
    QCOMPARE(done(ContactsApi(*m_connection).get(m_contact.id)).lastName, u"Quintana"_s);
}

void PrismContractTest::contacts_update()
{
    Contact changed = m_contact;
    changed.lastName = u"Zabala"_s;
    const auto updated = std::get<Contact>(done(ContactsApi(*m_connection).save(m_contact, changed)));
    QCOMPARE(updated.lastName, u"Zabala"_s);
    QCOMPARE(updated.attributes.value(u"city"_s), u"Elko"_s);
}

void PrismContractTest::contacts_remove()
{
    done(ContactsApi(*m_connection).remove(m_contact.id));
    QCOMPARE(m_sandbox.ledger(u"contact.removed"_s).size(), 1);
}

void PrismContractTest::templates_create()
{
    MessageTemplate wanted;
    wanted.name = u"Greeting of the day"_s;
    wanted.text = u"Good day, {{{contact.firstName}}}"_s;
    m_template = done(TemplatesApi(*m_connection).create(wanted));
    QVERIFY(!m_template.id.isEmpty());
    QCOMPARE(m_template.text, wanted.text);
}

void PrismContractTest::templates_fetchAll()
{
    const auto page = done(TemplatesApi(*m_connection).list(u"of the day"_s, 0, 100));
    QCOMPARE(page.items.size(), 1);
}

void PrismContractTest::templates_fetch()
{
    QCOMPARE(done(TemplatesApi(*m_connection).get(m_template.id)).name, m_template.name);
}

void PrismContractTest::templates_update()
{
    MessageTemplate changed = m_template;
    changed.name = u"Greeting of the night"_s;
    const TemplateSaving saved = done(TemplatesApi(*m_connection).update(m_template, changed));
    QVERIFY(std::holds_alternative<MessageTemplate>(saved));
    QCOMPARE(std::get<MessageTemplate>(saved).name, changed.name);
}

void PrismContractTest::templates_remove()
{
    done(TemplatesApi(*m_connection).remove(m_template.id));
    QCOMPARE(m_sandbox.ledger(u"template.removed"_s).size(), 1);
}

void PrismContractTest::campaigns_create()
{
    Campaign wanted;
    wanted.name = u"Spring"_s;
    wanted.triggerCode = u"M"_s;
    wanted.text = u"Spring is here, {{{contact.firstName}}}"_s;
    wanted.tags = QStringList{u"Newsletter"_s};
    m_campaign = done(CampaignsApi(*m_connection).create(wanted));
    QVERIFY(!m_campaign.id.isEmpty());
}

void PrismContractTest::campaigns_fetchAll()
{
    const auto page = done(CampaignsApi(*m_connection).list({}, 0, 100));
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.skippedPaths, QStringList());
}

void PrismContractTest::campaigns_fetch()
{
    m_campaign = done(CampaignsApi(*m_connection).get(m_campaign.id));
    QCOMPARE(m_campaign.text, u"Spring is here, {{{contact.firstName}}}"_s);
}

void PrismContractTest::campaigns_update()
{
    Campaign changed = m_campaign;
    changed.text = u"Summer is here"_s;
    QCOMPARE(done(CampaignsApi(*m_connection).update(m_campaign, changed)).text, changed.text);
}

void PrismContractTest::campaigns_remove()
{
    done(CampaignsApi(*m_connection).remove(m_campaign.id));
    QCOMPARE(m_sandbox.ledger(u"campaign.removed"_s).size(), 1);
}

void PrismContractTest::webhooks_subscribe()
{
    const QUrl url(u"https://example.com/hook?key=a/b"_s);
    QCOMPARE(done(WebhooksApi(*m_connection).subscribe(url, {u"message-received"_s})).url, url);
}

void PrismContractTest::webhooks_fetchAll()
{
    QCOMPARE(done(WebhooksApi(*m_connection).list()).items.size(), 1);
}

void PrismContractTest::webhooks_unsubscribe()
{
    done(WebhooksApi(*m_connection).unsubscribe(QUrl(u"https://example.com/hook?key=a/b"_s)));
    QCOMPARE(m_sandbox.ledger(u"webhook.unsubscribed"_s).size(), 1);
}

void PrismContractTest::tools_shareFile()
{
    const SharedFile shared = done(ShareFileApi(*m_connection).share(u"a.png"_s, "image/png", "not really a picture"));
    QVERIFY(shared.link.isValid());
    QCOMPARE(m_sandbox.get(shared.link.path()).body, QByteArray("not really a picture"));
}

void PrismContractTest::everyOperationOfTheDocumentWasAskedFor()
{
    const QJsonObject asked = m_sandbox.get(u"/sandbox/control"_s).data()[u"requests"_s].toObject();
    for (const QString& operation : m_document.operations()) {
        QVERIFY2(asked.value(operation).toInt() > 0, qPrintable(operation));
    }
}

void PrismContractTest::prismSawNoViolation()
{
    // Prism answers some violations with an error and only logs others: none may be there.
    QVERIFY2(!m_prism.log().contains("Violation"), m_prism.log().constData());
    QVERIFY(m_prism.log().contains("sharefile"));
}

void PrismContractTest::prismRefusesAWrongAnswer()
{
    const QByteArray token = m_sandbox.signIn().json().value("access_token"_L1).toString().toLatin1();
    m_sandbox.control(
        {{u"failNext"_s, QJsonObject{{u"path"_s, u"/conversations"_s},
                                     {u"status"_s, 200},
                                     {u"body"_s, uR"({"success":true,"data":[{"id":"a","closed":"yesterday"}]})"_s}}}});
    const auto [status, body] = throughPrism(u"conversations?limit=10"_s, token);
    QCOMPARE(status, 500);
    QVERIFY2(body.contains("stoplight.io/prism/errors") && body.contains("closed"), body.constData());
}

void PrismContractTest::prismRefusesAWrongRequest()
{
    const auto [status, body] = throughPrism(u"conversations?limit=0"_s, "any");
    QCOMPARE(status, 422);
    QVERIFY2(body.contains("stoplight.io/prism/errors") && body.contains("limit"), body.constData());
}

std::pair<int, QByteArray> PrismContractTest::throughPrism(const QString& path, const QByteArray& token)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_prism.url().toString() + u"/v1/accounts/"_s + m_sandbox.accountId() + u'/' + path));
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setTransferTimeout(120'000);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy(reply.get(), &QNetworkReply::finished).wait(120'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace rejoinder

QTEST_GUILESS_MAIN(rejoinder::PrismContractTest)
#include "PrismContractTest.moc"
