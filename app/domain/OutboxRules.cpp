#include "domain/OutboxRules.h"

#include <algorithm>

namespace rejoinder {

using std::chrono::milliseconds;

namespace {

/// When the thread is looked at, in order, counted from the POST.
QList<milliseconds> lookTimes(const OutboxTimes& times)
{
    QList<milliseconds> all = times.looks;
    all.append(times.notFoundAfter);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

std::optional<OutboxState> nextFor(const OutboxEntry& entry, OutboxEvent event)
{
    if (event == OutboxEvent::Retried && !entry.acceptedAs.isEmpty())
        return std::nullopt;
    return next(entry.state, event);
}

bool mustAsk(const OutboxEntry& entry, const OutboxTimes& times, const QDateTime& now)
{
    const QDateTime& since = entry.askedAt.isValid() ? entry.askedAt : entry.createdAt;
    return since.isValid() && milliseconds(since.msecsTo(now)) > times.askAfter;
}

milliseconds holdLeft(const OutboxEntry& entry, const OutboxTimes& times, const QDateTime& now)
{
    return std::clamp(milliseconds(now.msecsTo(entry.holdUntil)), milliseconds(0), times.longestHold);
}

int looksDue(const OutboxTimes& times, milliseconds elapsed)
{
    const QList<milliseconds> all = lookTimes(times);
    return int(std::upper_bound(all.cbegin(), all.cend(), elapsed) - all.cbegin());
}

std::optional<milliseconds> untilNextLook(const OutboxTimes& times, milliseconds elapsed, int taken)
{
    const QList<milliseconds> all = lookTimes(times);
    if (taken >= all.size())
        return std::nullopt;
    return std::max(all.at(std::max(0, taken)) - elapsed, milliseconds(0));
}

bool isGivenUp(const OutboxEntry& entry, const OutboxTimes& times, milliseconds elapsed)
{
    return entry.state == OutboxState::Unconfirmed && elapsed >= times.notFoundAfter &&
           entry.goodReads >= times.goodReads;
}

} // namespace rejoinder
