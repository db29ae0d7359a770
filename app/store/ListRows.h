#pragma once

#include "domain/ConversationRow.h"

#include <optional>

namespace rejoinder {

class Databases;

/// The conversation list: each folder is a walk down one index. All throw SqlFailure.
[[nodiscard]] QList<ConversationRow> readListRows(Databases& databases, const ConversationQuery& query, int limit);
[[nodiscard]] std::optional<ConversationRow> readListRow(Databases& databases, const ConversationId& id);
[[nodiscard]] FolderCounts readCounts(Databases& databases, const GroupId& group);

} // namespace rejoinder
