#pragma once

#include "domain/DraftHistory.h"
#include "store/StoreTurn.h"

namespace rejoinder {

class Databases;

/// Rows of vault.draft and vault.draft_version; the empty id is the text to somebody who has no conversation yet.
/// Inside a transaction of the vault where they write; all throw SqlFailure.
[[nodiscard]] Draft readDraft(Databases& databases, const ConversationId& id);
/// What can be brought back, newest first: what was lost of this draft, then what stands in conversations with the same
/// contact that are closed, or that this computer has no more, and what was lost of the latter.
[[nodiscard]] QList<DraftVersion> readVersions(Databases& databases, const ConversationId& id);
/// Nothing changes where a later turn has written. What is lost by it (draftStep()) becomes a version. An empty text
/// empties the draft; who may ask for that is for the callers to know.
void writeDraft(Databases& databases, const ConversationId& id, const Draft& draft, DraftMoment moment,
                const StoreTurn& turn);
/// For a text that a later one has overtaken on its way to the disk: what the draft does not hold of it is a version.
void keepOvertaken(Databases& databases, const ConversationId& id, const Draft& draft);
/// For a text that goes into the outbox: the draft that says the same, as it was typed or as it is sent, is that text.
/// One that says something else stays.
void dropSentDraft(Databases& databases, const ConversationId& id, const QStringList& sent, const StoreTurn& turn);
/// For a text that was taken back before it left: it is the draft again, before whatever has been written since
/// (joinedDraft()). Returns the draft as it is now.
Draft giveBackDraft(Databases& databases, const ConversationId& id, const Draft& returned);

} // namespace rejoinder
