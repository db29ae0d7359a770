#pragma once

#include <QDateTime>

namespace rejoinder {

/// Where "now" comes from, so that a test owns it. Thread-safe where the implementation is; SystemClock is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace rejoinder
