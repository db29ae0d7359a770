#pragma once

#include <QElapsedTimer>
#include <QList>

namespace rejoinder::sandbox {

/// So many requests in any 60 seconds.
class RateLimiter
{
public:
    explicit RateLimiter(int perMinute) : m_perMinute(perMinute) { m_clock.start(); }

    void setLimit(int perMinute);
    /// 0: come in. Else the seconds to wait; the request was not counted.
    int secondsToWait();

private:
    int m_perMinute; ///< 0: no limit
    QElapsedTimer m_clock;
    QList<qint64> m_recent;
};

} // namespace rejoinder::sandbox
