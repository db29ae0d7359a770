#include "domain/PollSchedule.h"

#include <algorithm>

namespace rejoinder {

static std::chrono::milliseconds doubled(std::chrono::milliseconds wait, int failures)
{
    // The bound on the shift keeps a long outage from overflowing.
    const auto longer = wait * (1 << std::clamp(failures, 0, 10));
    return std::min<std::chrono::milliseconds>(longer, PollSchedule::longest);
}

PollSchedule::Milliseconds PollSchedule::untilThread() const
{
    return doubled(windowFocused ? Milliseconds(5'000) : Milliseconds(20'000), failuresInARow);
}

PollSchedule::Milliseconds PollSchedule::untilList() const
{
    return doubled(windowFocused ? Milliseconds(10'000) : Milliseconds(30'000), failuresInARow);
}

} // namespace rejoinder
