#include "sync/Backoff.h"

#include <algorithm>

namespace rejoinder {

std::chrono::milliseconds backoff(int failures, const ApiError& error)
{
    using namespace std::chrono_literals;
    if (error.retryAfter)
        return std::max<std::chrono::milliseconds>(*error.retryAfter, 1s);
    const int doublings = std::clamp(failures - 1, 0, 6);
    return std::min<std::chrono::milliseconds>(2s * (1 << doublings), 120s);
}

} // namespace rejoinder
