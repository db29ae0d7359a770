#pragma once

#include "api/ApiRequest.h"
#include "domain/Webhook.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listWebhooks(const AccountId& account);
[[nodiscard]] ApiRequest subscribeWebhook(const AccountId& account, const QUrl& url, const QStringList& eventTypes);
/// The webhook's whole address is one part of the path.
[[nodiscard]] ApiRequest unsubscribeWebhook(const AccountId& account, const QUrl& url);

} // namespace rejoinder::requests
