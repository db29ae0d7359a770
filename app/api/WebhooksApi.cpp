#include "api/WebhooksApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeWebhook.h"
#include "api/requests/WebhookRequests.h"

namespace rejoinder {

QFuture<Result<Page<Webhook>>> WebhooksApi::list()
{
    return decodedCall<Page<Webhook>>(m_connection, requests::listWebhooks(m_connection.accountId()),
                                      decode::webhookPage);
}

QFuture<Result<Webhook>> WebhooksApi::subscribe(const QUrl& url, const QStringList& eventTypes)
{
    return decodedCall<Webhook>(m_connection, requests::subscribeWebhook(m_connection.accountId(), url, eventTypes),
                                decode::webhook);
}

QFuture<Result<Done>> WebhooksApi::unsubscribe(const QUrl& url)
{
    return decodedCall<Done>(m_connection, requests::unsubscribeWebhook(m_connection.accountId(), url),
                             decode::openDone);
}

} // namespace rejoinder
