#pragma once

#include "domain/SearchQuery.h"
#include "domain/StrongId.h"

#include <functional>

namespace rejoinder {

class Databases;

/// See SearchStore::inThread(). Reads the thread through: by words, all conversations' messages with them would have to
/// be looked at. Throws SqlFailure.
[[nodiscard]] QList<MessageId> foundInThread(Databases& databases, const ConversationId& id, const SearchQuery& query,
                                             const std::function<bool()>& isCancelled);

} // namespace rejoinder
