#pragma once

#include <chrono>

namespace rejoinder {

/// How long work on many contacts waits for what; passed in, so that a test need not.
struct JobTimes
{
    /// After a request whose outcome is unknown: a look that begins sooner and finds nothing does not count as "not
    /// there", because Sakari may still be at it.
    std::chrono::milliseconds settling = std::chrono::seconds(40);
    /// Waits after failures are divided by this.
    int waitsDividedBy = 1;
    /// Until the service says that it is too much; see RequestBudget.
    int requestsAMinute = 240;
};

} // namespace rejoinder
