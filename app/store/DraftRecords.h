#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

namespace rejoinder {

class Databases;

/// Rows of vault.draft. Inside a transaction of the vault where they write; all throw SqlFailure.
[[nodiscard]] Draft readDraft(Databases& databases, const ConversationId& id);
/// An empty text removes it.
void writeDraft(Databases& databases, const ConversationId& id, const Draft& draft);
/// For a text that goes into the outbox: the draft that says the same is that text. One that says something else stays.
/// `typed` is the text as it stood in the composer, before its fields were filled in.
void dropSentDraft(Databases& databases, const ConversationId& id, const QString& sent, const QString& typed);
/// For a text that was taken back before it left: it is the draft again, before whatever has been written since
/// (joinedDraft()). Returns the draft as it is now.
Draft giveBackDraft(Databases& databases, const ConversationId& id, const Draft& returned);

} // namespace rejoinder
