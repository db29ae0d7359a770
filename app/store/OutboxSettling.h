#pragma once

#include "domain/StrongId.h"

#include <QList>
#include <QString>

namespace rejoinder {

class Databases;

/// What the threads in cache.db say about the accepted texts in vault.db. All throw SqlFailure.

/// SQL, true of an outbox row `o` whose message the thread shows, so that the row itself is shown no longer.
[[nodiscard]] QString messageIsThere();
/// Whether the threads say something that the vault's rows of these conversations do not have yet.
[[nodiscard]] bool awaitsSettling(Databases& databases, const QList<ConversationId>& conversations);
/// Inside a transaction: remembers for good which accepted texts the thread has shown, so that they do not come back
/// when the cache starts again from nothing, and which of them were delivered or were not.
void settle(Databases& databases, const QList<ConversationId>& conversations);

} // namespace rejoinder
