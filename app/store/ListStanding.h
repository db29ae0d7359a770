#pragma once

#include "domain/ConversationRow.h"

#include <QSet>
#include <optional>

namespace rejoinder {

/// What has become of one conversation in one list.
struct ListStanding
{
    ConversationId id;
    ListPlace place;                    ///< pk 0: the conversation is gone
    bool belongs = false;               ///< to the list
    std::optional<ConversationRow> row; ///< where it was wanted

    friend bool operator==(const ListStanding&, const ListStanding&) = default;
};

/// Which rows a list holds in full, so that of the others no more than their place is read.
struct ListWindow
{
    QSet<qint64> pks;
    ListPlace from; ///< and all that stand here or above
};

} // namespace rejoinder
