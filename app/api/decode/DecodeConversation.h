#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Conversation.h"

namespace rejoinder::decode {

/// Needs its own id and its contact's: without the second nobody can say whether the person may be texted.
[[nodiscard]] std::optional<Conversation> conversationFrom(const QJsonObject& object, const Place& place);

[[nodiscard]] Result<Page<Conversation>> conversationPage(const QByteArray& body);
[[nodiscard]] Result<Conversation> conversation(const QByteArray& body);

} // namespace rejoinder::decode
