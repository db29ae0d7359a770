#include "figures/Figure.h"

#include <algorithm>

namespace rejoinder::bench {

namespace {

double percentOf(Limit::At at)
{
    switch (at) {
    case Limit::At::Median:
        return 50;
    case Limit::At::P95:
        return 95;
    case Limit::At::P99:
        return 99;
    case Limit::At::Worst:
        return 100;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Limit::name() const
{
    return at == At::Worst ? QStringLiteral("worst") : u'p' + QString::number(percentOf(at));
}

bool Limit::holds(const Distribution& samples) const
{
    if (samples.isEmpty())
        return false;
    // Where more is better, the bad end of the samples is the low one.
    const double percent = percentOf(at);
    if (side == Side::AtLeast)
        return samples.percentile(std::max(1.0, 100 - percent)) >= value;
    return samples.percentile(percent) <= value;
}

Figure Figure::unmeasured(const QString& name, const QString& unit, const QString& reason)
{
    Figure figure;
    figure.name = name;
    figure.unit = unit;
    figure.reason = reason.isEmpty() ? QStringLiteral("nothing was measured") : reason;
    return figure;
}

Figure Figure::ratio(const QString& name, const Distribution& above, const Distribution& below, double must,
                     const QString& complaint)
{
    Figure figure;
    if (above.isEmpty() || below.isEmpty() || !complaint.isEmpty())
        figure = unmeasured(name, QStringLiteral("times"), complaint);
    else
        figure = {.name = name,
                  .unit = QStringLiteral("times"),
                  .samples = Distribution({above.median() / below.median()}),
                  .floor = std::nullopt,
                  .must = {},
                  .reason = {}};
    figure.must = {{Limit::At::Worst, must}};
    return figure;
}

bool Figure::ok() const
{
    return isMeasured() && !must.isEmpty() &&
           std::all_of(must.begin(), must.end(), [this](const Limit& limit) { return limit.holds(samples); });
}

} // namespace rejoinder::bench
