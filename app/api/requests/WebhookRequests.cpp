#include "api/requests/WebhookRequests.h"

#include "api/requests/RequestParts.h"

#include <QJsonArray>

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

ApiRequest listWebhooks(const AccountId& account)
{
    return accountRequest(Verb::Get, account, QStringLiteral("/webhooks"), RequestPriority::Background);
}

ApiRequest subscribeWebhook(const AccountId& account, const QUrl& url, const QStringList& eventTypes)
{
    ApiRequest request = accountRequest(Verb::Post, account, QStringLiteral("/webhooks"), RequestPriority::Background);
    setJson(request, {{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)},
                      {QStringLiteral("eventTypes"), QJsonArray::fromStringList(eventTypes)}});
    return request;
}

ApiRequest unsubscribeWebhook(const AccountId& account, const QUrl& url)
{
    return accountRequest(Verb::Delete, account, QStringLiteral("/webhooks/{url}"), RequestPriority::Background,
                          url.toString(QUrl::FullyEncoded));
}

} // namespace rejoinder::requests
