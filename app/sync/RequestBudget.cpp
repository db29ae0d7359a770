#include "sync/RequestBudget.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 fasterAgainAfter = 10 * minute;

} // namespace

int RequestBudget::limit(Allowance allowance, qint64 now) const
{
    const Part& part = m_parts.at(size_t(allowance));
    const qint64 calm = std::max<qint64>(0, now - m_slowedAt);
    int limit = part.limit;
    for (qint64 waited = fasterAgainAfter; waited <= calm && limit < part.most; waited += fasterAgainAfter)
        limit *= 2;
    return std::min(limit, part.most);
}

std::chrono::milliseconds RequestBudget::wait(Allowance allowance, qint64 now) const
{
    const bool isQuiet = allowance == Allowance::Quiet;
    const int most = limit(allowance, now);
    const Times& times = m_parts.at(size_t(allowance)).times;
    // A clock that was set back must not hold everything up: what is ahead of it counts as now.
    const auto since = [now](qint64 time) { return now - std::min(time, now); };
    const auto within = std::count_if(times.begin(), times.end(), [&](qint64 time) { return since(time) < minute; });
    qint64 wait = 0;
    if (within >= most)
        wait = minute - since(times.at(times.size() - size_t(most)));
    if (!isQuiet && !times.empty())
        wait = std::max(wait, minute / most - since(times.back()));
    return std::chrono::milliseconds(std::max<qint64>(0, wait));
}

void RequestBudget::forget(Times& times, qint64 now)
{
    while (!times.empty() && now - times.front() >= minute)
        times.pop_front();
}

void RequestBudget::note(Allowance allowance, qint64 now)
{
    correct(allowance, 1, now);
}

void RequestBudget::correct(Allowance allowance, int more, qint64 now)
{
    Times& times = m_parts.at(size_t(allowance)).times;
    forget(times, now);
    for (; more > 0; --more)
        times.push_back(now);
    for (; more < 0 && !times.empty(); ++more)
        times.pop_back();
}

void RequestBudget::slowDown(qint64 now)
{
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts.at(i).limit = std::max(m_parts.at(i).least, limit(Allowance(i), now) / 2);
    m_slowedAt = now;
}

} // namespace rejoinder
