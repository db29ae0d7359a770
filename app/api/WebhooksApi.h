#pragma once

#include "domain/Page.h"
#include "domain/Result.h"
#include "domain/Webhook.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// `/webhooks`. A desktop program has no public address, so these only serve an optional relay. GUI thread.
class WebhooksApi
{
public:
    explicit WebhooksApi(SakariConnection& connection) : m_connection(connection) {}

    QFuture<Result<Page<Webhook>>> list();
    QFuture<Result<Webhook>> subscribe(const QUrl& url, const QStringList& eventTypes);
    QFuture<Result<Done>> unsubscribe(const QUrl& url);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
