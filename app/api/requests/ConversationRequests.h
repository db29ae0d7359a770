#pragma once

#include "api/ApiRequest.h"
#include "domain/StrongId.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listConversations(const AccountId& account, int offset, int limit, RequestPriority priority);
[[nodiscard]] ApiRequest getConversation(const AccountId& account, const ConversationId& id, RequestPriority priority);
/// PUT without a body. Closing what is closed changes nothing.
[[nodiscard]] ApiRequest closeConversation(const AccountId& account, const ConversationId& id);

} // namespace rejoinder::requests
