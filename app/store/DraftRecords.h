#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

namespace rejoinder {

class Databases;

/// Rows of vault.draft. Inside a transaction where they write; all throw SqlFailure.
[[nodiscard]] Draft readDraft(Databases& databases, const ConversationId& id);
/// An empty text removes it. Always true.
bool writeDraft(Databases& databases, const ConversationId& id, const Draft& draft);

} // namespace rejoinder
