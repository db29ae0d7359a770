#pragma once

#include "domain/StrongId.h"

namespace rejoinder {

class Databases;

/// Works out again what the list says about a conversation (last text, unread count, needs reply, outbox state, open or
/// closed) and notes the change where there is one. Inside a transaction; throws SqlFailure, as do the others.
void refreshSummary(Databases& databases, const ConversationId& id);

/// At start: what the outbox changed and the cache may have missed, because the last run ended in between.
void healSummaries(Databases& databases);

/// Everything that is known now counts as read while there is no mark of this computer's own: Sakari says so.
void setReadBaseline(Databases& databases, const ConversationId& id);

/// By the rules in ReadMarkStore.h.
[[nodiscard]] int countUnread(Databases& databases, const ConversationId& id);

} // namespace rejoinder
