#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>

namespace rejoinder {

/// The `Retry-After` header: whole seconds, or an HTTP date (RFC 9110, 10.2.3). Never negative, and at most an hour: a
/// wrong date must not silence the account for a day. nullopt where it is neither.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& header, const QDateTime& now);

/// How long the whole account pauses after its `strikes`-th 429 in a row (1 is the first) without a Retry-After:
/// 2, 4, 8 ... 120 s, of which `jitter` (0 up to 1) takes away up to a quarter, so that many clients do not return at
/// once.
[[nodiscard]] std::chrono::milliseconds pauseWithoutAdvice(int strikes, double jitter);

} // namespace rejoinder
