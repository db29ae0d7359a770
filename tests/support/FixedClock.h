#pragma once

#include "domain/Clock.h"

namespace rejoinder {

/// A clock that a test sets. Read by the store's thread too: set it only while no work is waiting there.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
};

} // namespace rejoinder
