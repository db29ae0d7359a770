#pragma once

#include <chrono>

namespace rejoinder {

/// When to ask Sakari again; there is no push. Pure.
struct PollSchedule
{
    using Milliseconds = std::chrono::milliseconds;

    bool windowFocused = true;
    int failuresInARow = 0; ///< of reaching Sakari; each doubles the wait

    [[nodiscard]] Milliseconds untilThread() const; ///< the open thread: 5 s focused, 20 s behind
    [[nodiscard]] Milliseconds untilList() const;   ///< the list: 10 s focused, 30 s behind
    /// Never longer than this while offline: 120 s.
    static constexpr Milliseconds longest{120'000};
};

} // namespace rejoinder
