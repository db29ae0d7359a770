#pragma once

#include <QList>
#include <QString>

namespace rejoinder {

/// The fewest steps from one order of rows to another, in the order in which they have to be taken. Rows are named by
/// keys, each at most once a list. Pure.
struct ListDiff
{
    struct Step
    {
        enum class Kind { Remove, Move, Insert };
        Kind kind;
        int at = 0;    ///< Remove and Insert: the first row; Move: from here
        int count = 1; ///< Remove and Insert
        int to = 0;    ///< Move: the row's number afterwards

        friend bool operator==(const Step&, const Step&) = default;
    };

    /// Removes, then moves, then inserts; an inserted row is the one that `after` has there. `pinned` is a row that is
    /// itself never moved: the others move around it. Empty: none.
    [[nodiscard]] static QList<Step> between(const QList<QString>& before, const QList<QString>& after,
                                             const QString& pinned = {});
};

} // namespace rejoinder
