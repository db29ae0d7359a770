#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Webhook.h"

namespace rejoinder::decode {

/// A webhook is known by its address; an id is only given by newer answers.
[[nodiscard]] Result<Page<Webhook>> webhookPage(const QByteArray& body);
[[nodiscard]] Result<Webhook> webhook(const QByteArray& body);

} // namespace rejoinder::decode
