#pragma once

#include "api/decode/DecodePage.h"
#include "domain/MessageTemplate.h"

namespace rejoinder::decode {

[[nodiscard]] Result<Page<MessageTemplate>> templatePage(const QByteArray& body);
[[nodiscard]] Result<MessageTemplate> messageTemplate(const QByteArray& body);

} // namespace rejoinder::decode
