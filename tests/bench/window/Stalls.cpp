#include "window/Stalls.h"

#include "window/Probe.h"

#include <algorithm>
#include <cstdio>

namespace rejoinder::bench {

namespace {

constexpr int interval = 10; // ms
constexpr double worthKeeping = 30;

} // namespace

Stalls::Stalls(WatchedApplication& application) : m_application(application), m_last(WatchedApplication::now())
{
    m_application.onEvent = [this](qint64 begin, qint64 end, bool, const QByteArray& what) {
        if (!what.isEmpty() && end - begin > m_whatTook) {
            m_whatTook = end - begin;
            m_what = what;
        }
    };
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(interval);
}

Stalls::~Stalls()
{
    m_application.onEvent = {};
}

void Stalls::beat()
{
    const qint64 now = WatchedApplication::now();
    const double late = milliseconds(now - m_last) - interval;
    m_last = now;
    m_longest = std::max(m_longest, late);
    if (late > worthKeeping) {
        m_long.append(late);
        std::fprintf(stderr, "late by %.0f ms; longest event %.0f ms: %s\n", late, milliseconds(m_whatTook),
                     m_what.constData());
    }
    m_what.clear();
    m_whatTook = 0;
}

int Stalls::over(double ms) const
{
    return int(std::count_if(m_long.begin(), m_long.end(), [ms](double stall) { return stall > ms; }));
}

} // namespace rejoinder::bench
