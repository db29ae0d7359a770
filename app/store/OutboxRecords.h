#pragma once

#include "domain/OutboxEntry.h"

#include <QList>
#include <QSet>

namespace rejoinder {

class Databases;

/// Rows of vault.outbox. Inside a transaction where they write; all throw SqlFailure.
/// False: an entry with this id is there already.
bool addOutbox(Databases& databases, const OutboxEntry& entry);
/// False: there is no such entry in one of the states `before`.
bool updateOutbox(Databases& databases, const OutboxEntry& entry, const QList<OutboxState>& before);
/// Those of `messages` that an entry became.
[[nodiscard]] QSet<MessageId> readClaimed(Databases& databases, const QList<MessageId>& messages);
/// What the thread still has to show, oldest first.
[[nodiscard]] QList<OutboxEntry> readOutboxOf(Databases& databases, const ConversationId& id);
[[nodiscard]] QList<OutboxEntry> readUnfinishedOutbox(Databases& databases);
[[nodiscard]] std::optional<OutboxEntry> readOutbox(Databases& databases, const OutboxId& id);

/// How the vault (and the cache's summary) writes a state. Stable for ever.
[[nodiscard]] QString wordFor(OutboxState state);
[[nodiscard]] std::optional<OutboxState> outboxStateFor(const QString& word);

} // namespace rejoinder
