#pragma once

#include "api/ApiRequest.h"
#include "domain/Sending.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listMessages(const AccountId& account, const ConversationId& conversation, int offset,
                                      int limit, RequestPriority priority);
[[nodiscard]] ApiRequest listMessagesOfContact(const AccountId& account, const ContactId& contact, int offset,
                                               int limit, RequestPriority priority);
[[nodiscard]] ApiRequest getMessage(const AccountId& account, const MessageId& id, RequestPriority priority);
/// One text to one person. Never `filters` (everyone who matches) and never `sendAt` (not in the documented body, and
/// an unknown field is ignored: the text would leave at once).
[[nodiscard]] ApiRequest sendMessage(const AccountId& account, const OutgoingText& text);

} // namespace rejoinder::requests
