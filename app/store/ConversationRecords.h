#pragma once

#include "domain/ConversationRow.h"

#include <optional>

namespace rejoinder {

class Databases;

/// Adds or updates one conversation with its contact and last message, and its summary. Inside a transaction; throws
/// SqlFailure, as do the others.
void putConversation(Databases& databases, const Conversation& conversation);
void removeConversation(Databases& databases, const ConversationId& id);
void overrideClosed(Databases& databases, const ConversationId& id, std::optional<bool> closed);

[[nodiscard]] std::optional<Conversation> readConversation(Databases& databases, const ConversationId& id);
[[nodiscard]] QList<Conversation> readConversationsOf(Databases& databases, const ContactId& contact);

} // namespace rejoinder
