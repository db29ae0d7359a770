#pragma once

#include "domain/ApiError.h"

namespace rejoinder {

/// How long to wait after the `failures`-th failure in a row (from 1): what Sakari asked for, else 2, 4, 8 ... 120 s.
/// No jitter: these waits are a single desktop's own, and the connection's limiter spreads what leaves it. Pure.
[[nodiscard]] std::chrono::milliseconds backoff(int failures, const ApiError& error);

} // namespace rejoinder
