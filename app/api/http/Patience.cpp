#include "api/http/Patience.h"

#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <algorithm>

namespace rejoinder {

using std::chrono::milliseconds;

namespace {

constexpr int wholeInTimeouts = 10;
constexpr milliseconds mostBetweenLooks{1'000};

} // namespace

void Patience::Span::start(const Clock& clock)
{
    m_uptime.start();
    m_wall = clock.now();
}

bool Patience::Span::isLongerThan(milliseconds limit, const Clock& clock) const
{
    return milliseconds(m_uptime.elapsed()) >= limit || milliseconds(m_wall.msecsTo(clock.now())) >= limit;
}

Patience::Patience(milliseconds timeout, const Clock& clock, QObject* parent)
    : QObject(parent), m_timeout(timeout), m_clock(clock)
{
    m_whole.start(clock);
    m_silence.start(clock);
    m_tick.setInterval(std::clamp(timeout / 10, milliseconds(1), mostBetweenLooks));
    connect(&m_tick, &QTimer::timeout, this, &Patience::look);
    m_tick.start();
}

void Patience::renew()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_silence.start(m_clock);
}

void Patience::look()
{
    if (!m_silence.isLongerThan(m_timeout, m_clock) && !m_whole.isLongerThan(m_timeout * wholeInTimeouts, m_clock))
        return;
    m_tick.stop();
    Q_EMIT ranOut();
}

} // namespace rejoinder
