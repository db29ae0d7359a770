#pragma once

#include <QList>
#include <QSet>

namespace rejoinder {

/// What has to happen to one order of rows to make another of it. Rows are named by the store's numbers, each at most
/// once a list. Costs one walk through both, whatever has changed. Pure.
struct OrderChange
{
    struct Run
    {
        int first = 0;
        int count = 0;

        friend bool operator==(const Run&, const Run&) = default;
    };
    struct Move
    {
        qint64 pk = 0;
        qint64 below = 0; ///< the one that it stands right below once this move is made; 0: it is the first

        friend bool operator==(const Move&, const Move&) = default;
    };

    QList<qint64> goes;    ///< in the order before
    QList<qint64> comes;   ///< in the order after
    QList<Run> removals;   ///< rows before
    QList<Run> insertions; ///< rows after
    QList<Move> moves;     ///< after the removals, before the insertions
    bool isInSteps = true; ///< false: more has moved than `mayMove`, and `moves` do not lead there

    [[nodiscard]] int steps() const { return int(removals.size() + insertions.size() + moves.size()); }

    [[nodiscard]] static OrderChange between(const QList<qint64>& before, const QList<qint64>& after,
                                             const QSet<qint64>& mayMove);
};

} // namespace rejoinder
