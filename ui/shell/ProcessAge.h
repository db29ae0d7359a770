#pragma once

#include <chrono>
#include <optional>

namespace rejoinder {

/// How long ago the system started this process: linking and everything else ahead of main() is in it. Nothing where
/// the system does not tell. Linux counts in clock ticks, so up to 10 ms may be added there, and none is ever missing.
/// Any thread.
[[nodiscard]] std::optional<std::chrono::microseconds> processAge();

} // namespace rejoinder
