#pragma once

#include "figures/Distribution.h"

#include <QString>
#include <optional>

namespace rejoinder::bench {

/// What a figure must reach.
struct Limit
{
    enum class At { Median, P95, P99, Worst };
    enum class Side { AtMost, AtLeast };

    At at = At::Median;
    double value = 0;
    Side side = Side::AtMost;

    /// "p95", "p50", "worst": as the report names it.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool holds(const Distribution& samples) const;
};

/// One line of the report: what was measured, beside what it has to be. A figure without samples says why, and has
/// failed. Pure value.
struct Figure
{
    QString name;
    QString unit;
    Distribution samples;
    std::optional<double> floor; ///< the same of the bare window, in the same run; none where it has nothing like it
    QList<Limit> must;           ///< all of them
    QString reason;              ///< why it could not be measured

    [[nodiscard]] static Figure unmeasured(const QString& name, const QString& unit, const QString& reason);
    /// How many times the median of `above` is that of `below`; `must` at most.
    [[nodiscard]] static Figure ratio(const QString& name, const Distribution& above, const Distribution& below,
                                      double must, const QString& complaint);
    [[nodiscard]] bool isMeasured() const { return !samples.isEmpty() && reason.isEmpty(); }
    /// False too where nothing is demanded of it: a figure is here to be held against something.
    [[nodiscard]] bool ok() const;
};

} // namespace rejoinder::bench
