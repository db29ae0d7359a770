#pragma once

#include "domain/Clock.h"

#include <atomic>

namespace rejoinder {

/// This computer's clock, set wrong by as much as a test says. Any thread.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_seconds); }
    void putForward(qint64 seconds) { m_seconds = seconds; }

private:
    std::atomic<qint64> m_seconds = 0;
};

} // namespace rejoinder
