#include "api/decode/DecodeWebhook.h"

namespace rejoinder::decode {

namespace {

std::optional<Webhook> webhookFrom(const QJsonObject& object, const Place& place)
{
    QString address = textIn(object, QLatin1StringView("url"));
    if (address.isEmpty())
        address = textIn(object, QLatin1StringView("destination"));
    const QUrl url(address, QUrl::StrictMode);
    if (address.isEmpty() || !url.isValid()) {
        place.skip(QLatin1StringView("url"));
        return std::nullopt;
    }
    return Webhook{.id = WebhookId(idIn(object).value_or(QString())),
                   .url = url,
                   .eventTypes = textsIn(object, QLatin1StringView("eventTypes"))};
}

} // namespace

Result<Page<Webhook>> webhookPage(const QByteArray& body)
{
    return decodePage<Webhook>(body, webhookFrom);
}

Result<Webhook> webhook(const QByteArray& body)
{
    return decodeSingle<Webhook>(body, webhookFrom);
}

} // namespace rejoinder::decode
