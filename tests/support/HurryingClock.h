#pragma once

#include "domain/Clock.h"

#include <atomic>

namespace rejoinder {

/// A clock on which every look takes a while, so that whatever goes by it runs out of time, on any machine. Stands
/// still until it is given a pace. Thread-safe.
class HurryingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_begin.addMSecs(m_passed += m_pace); }
    /// Milliseconds from one look to the next.
    void setPace(qint64 pace) { m_pace = pace; }
    /// So many milliseconds go by at once.
    void pass(qint64 time) { m_passed += time; }

private:
    const QDateTime m_begin{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    std::atomic<qint64> m_pace = 0;
    mutable std::atomic<qint64> m_passed = 0;
};

} // namespace rejoinder
