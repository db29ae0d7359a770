#pragma once

#include "store/ListStanding.h"

#include <QSet>
#include <optional>

namespace rejoinder {

class Databases;

/// The conversation list: each folder is a walk down one index, wherever it begins. Searches are made by
/// ConversationSearch; `query.search` means nothing here. All throw SqlFailure.

/// At most `limit` rows behind `after`; nullopt: from the top.
[[nodiscard]] QList<ConversationRow> readListRows(Databases& databases, const ConversationQuery& query, int limit,
                                                  const std::optional<ListPlace>& after = {});
/// The same walk, but the places alone, out of the index.
[[nodiscard]] QList<ListPlace> readListPlaces(Databases& databases, const ConversationQuery& query, int limit,
                                              const std::optional<ListPlace>& after = {});
/// Those of `pks` that there are, in that order.
[[nodiscard]] QList<ConversationRow> readListRowsAt(Databases& databases, const QList<qint64>& pks);
/// What has become of `ids` in the list of `query`; rows only where `window` wants them.
[[nodiscard]] QList<ListStanding> readListStandings(Databases& databases, const ConversationQuery& query,
                                                    const QSet<ConversationId>& ids, const ListWindow& window);
[[nodiscard]] std::optional<ConversationRow> readListRow(Databases& databases, const ConversationId& id);
[[nodiscard]] FolderCounts readCounts(Databases& databases, const GroupId& group);

/// The statements behind them, so that a test can ask SQLite how it walks.
[[nodiscard]] QString listRowsSql(const ConversationQuery& query, const std::optional<ListPlace>& after);
[[nodiscard]] QString listPlacesSql(const ConversationQuery& query, const std::optional<ListPlace>& after);
[[nodiscard]] QString countsSql(const GroupId& group);

} // namespace rejoinder
