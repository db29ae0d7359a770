#pragma once

#include "domain/JobTimes.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <chrono>
#include <deque>

namespace rejoinder {

/// What is asked for behind everything else, the most wanted first. Jobs have an allowance of their own.
enum class Errand { News, Catalog, Sweep, Contacts, History, Jobs };

/// How often Sakari is asked. When nothing happens, at most 30 requests leave in any minute: the polls of a focused
/// window take up to 20 (the open thread every 5 s, the list every 10 s, and a minute may hold both its ends), and all
/// else shares the other 10. Filling an empty store (history, the first walk through the contacts) may use 60 a minute
/// beside that, evenly spread, until it is through; it halves that each time the service says that it is too much, and
/// doubles it again after ten minutes without such a word. Work on many contacts, which somebody has asked for and
/// watches, has JobTimes::requestsAMinute under the same rule; as it has one request out at a time and stands behind
/// everything else in the connection's queue, polls do not wait for it. Times are milliseconds of one clock. Pure.
class RequestBudget
{
public:
    enum class Allowance { Quiet, Filling, Jobs };

    static constexpr int mostAMinute = 30;
    static constexpr int forPolls = 20;
    static constexpr int quietAMinute = mostAMinute - forPolls;
    static constexpr int fillingAMinute = 60;
    static constexpr int fillingAtLeast = 5;
    static constexpr int jobsAtLeast = 15;

    explicit RequestBudget(int jobsAMinute = JobTimes().requestsAMinute)
        : m_parts{Part{.most = quietAMinute, .least = quietAMinute},
                  Part{.most = fillingAMinute, .least = fillingAtLeast},
                  Part{.most = jobsAMinute, .least = std::min(jobsAtLeast, jobsAMinute)}}
    {
    }

    /// Zero: now.
    [[nodiscard]] std::chrono::milliseconds wait(Allowance allowance, qint64 now) const;
    void note(Allowance allowance, qint64 now);
    /// What was noted took `more` requests beyond the one; -1: none after all.
    void correct(Allowance allowance, int more, qint64 now);
    /// The service has answered 429.
    void slowDown(qint64 now);
    /// How many a minute there may be.
    [[nodiscard]] int limit(Allowance allowance, qint64 now) const;

private:
    using Times = std::deque<qint64>;
    struct Part
    {
        int most = 0;
        int least = 0;    ///< as many as most: it is never slowed down
        int limit = most; ///< at m_slowedAt
        Times times;
    };
    static void forget(Times& times, qint64 now);

    std::array<Part, 3> m_parts;
    qint64 m_slowedAt = 0;
};

} // namespace rejoinder
