#include "FuzzTarget.h"

#include "api/decode/ContactPatch.h"
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
#include "api/decode/Envelope.h"
#include "api/http/ErrorDecoder.h"

#include <QJsonDocument>
#include <array>

namespace rejoinder {

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

bool isNamed(const Webhook& webhook)
{
    return !webhook.id.isEmpty() || !webhook.url.isEmpty(); // The older document knows them by address alone.
}

template <class T> bool isNamed(const T& record)
{
    return !record.id.isEmpty();
}

/// A page never holds an item without an id, never more than came, and accounts for what it left out.
template <class T> void checkPage(const Result<Page<T>>& result)
{
    if (!result.ok())
        return;
    const Page<T>& page = result.value();
    demand(page.items.size() <= page.received, "no more items than came");
    demand(page.items.size() == page.received || !page.skippedPaths.isEmpty(), "what is left out is accounted for");
    demand(page.offset >= 0 && page.limit >= 0, "counts are not negative");
    demand(!page.totalCount || *page.totalCount >= 0, "the total is not negative");
    for (const T& item : page.items)
        demand(isNamed(item), "an item of a page has an id");
}

template <class T> void checkSingle(const Result<T>& result)
{
    if (result.ok())
        demand(isNamed(result.value()), "a record has an id");
}

void checkPatch(const Result<QByteArray>& record)
{
    if (record.ok())
        demand(QJsonDocument::fromJson(record.value()).isObject(), "what is put back is a JSON object");
}

void decodePatches(const QByteArray& body)
{
    Contact contact;
    contact.firstName = QStringLiteral("Ada");
    checkPatch(decode::patchedContact(body, Contact(), contact));
    Campaign campaign;
    campaign.name = QStringLiteral("Spring");
    checkPatch(decode::patchedCampaign(body, Campaign(), campaign));
}

/// The first byte says which refusal it was, the rest is its body.
void decodeError(const QByteArray& body)
{
    constexpr std::array statuses{0, 200, 204, 301, 400, 401, 403, 404, 407, 409, 422, 429, 500, 502, 503};
    HttpAnswer answer;
    answer.status = body.isEmpty() ? 500 : statuses.at(std::size_t(uchar(body.front())) % statuses.size());
    answer.body = body.mid(1);
    answer.retryAfter = body.mid(1, 12);
    const Result<QByteArray> result = understood(answer, now);
    demand(!result.ok() || (answer.status >= 200 && answer.status < 300), "only a 2xx is a success");
    if (!result.ok() && result.error().retryAfter)
        demand(result.error().retryAfter->count() >= 0, "nobody waits for less than nothing");
}

using Decoder = void (*)(const QByteArray&);

constexpr std::array<Decoder, 20> decoders{
    [](const QByteArray& body) { checkPage(decode::messagePage(body)); },
    [](const QByteArray& body) { checkSingle(decode::message(body)); },
    [](const QByteArray& body) { checkPage(decode::conversationPage(body)); },
    [](const QByteArray& body) { checkSingle(decode::conversation(body)); },
    [](const QByteArray& body) { checkPage(decode::contactPage(body)); },
    [](const QByteArray& body) { checkSingle(decode::contact(body)); },
    [](const QByteArray& body) { (void)decode::contactImport(body); },
    [](const QByteArray& body) { checkPage(decode::templatePage(body)); },
    [](const QByteArray& body) { checkSingle(decode::messageTemplate(body)); },
    [](const QByteArray& body) { checkPage(decode::campaignPage(body)); },
    [](const QByteArray& body) { checkSingle(decode::campaign(body)); },
    [](const QByteArray& body) { checkPage(decode::groupPage(body)); },
    [](const QByteArray& body) { checkPage(decode::webhookPage(body)); },
    [](const QByteArray& body) { checkSingle(decode::webhook(body)); },
    [](const QByteArray& body) { (void)decode::accountList(body); },
    [](const QByteArray& body) {
        (void)decode::account(body);
        (void)decode::balance(body);
    },
    [](const QByteArray& body) { (void)decode::sendReceipt(body); },
    [](const QByteArray& body) {
        (void)decode::sharedFile(body);
        (void)decode::openDone(body);
    },
    decodePatches,
    decodeError,
};

} // namespace

void fuzzOne(const QByteArray& input)
{
    if (!input.isEmpty())
        decoders.at(std::size_t(uchar(input.front())) % decoders.size())(input.mid(1));
}

} // namespace rejoinder
