#pragma once

#include "domain/StrongId.h"

#include <QStringList>
#include <QUrl>

namespace rejoinder {

struct Webhook
{
    WebhookId id;
    QUrl url;
    QStringList eventTypes; ///< for example "message-received"

    friend bool operator==(const Webhook&, const Webhook&) = default;
};

} // namespace rejoinder
