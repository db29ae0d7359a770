#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>

namespace rejoinder {

/// How long a token may be used after it came at `now`: the JWT's `exp` (against its own `iat` where it has one, so
/// that a wrong clock on this computer does no harm), else `expiresIn` seconds, else 30 minutes; less a margin of a
/// tenth, at most a minute. Pure.
[[nodiscard]] std::chrono::milliseconds tokenLife(const QByteArray& token, std::optional<double> expiresIn,
                                                  const QDateTime& now);

} // namespace rejoinder
