#include "http/RateLimiter.h"

namespace rejoinder::sandbox {

namespace {
constexpr qint64 minuteMs = 60'000;
}

void RateLimiter::setLimit(int perMinute)
{
    m_perMinute = perMinute;
    m_recent.clear();
}

int RateLimiter::secondsToWait()
{
    if (m_perMinute <= 0) {
        return 0;
    }
    const qint64 now = m_clock.elapsed();
    while (!m_recent.isEmpty() && m_recent.first() <= now - minuteMs) {
        m_recent.removeFirst();
    }
    if (m_recent.size() >= m_perMinute) {
        return static_cast<int>((m_recent.first() + minuteMs - now + 999) / 1000);
    }
    m_recent.append(now);
    return 0;
}

} // namespace rejoinder::sandbox
