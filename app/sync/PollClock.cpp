#include "sync/PollClock.h"

#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <utility>

namespace rejoinder {

namespace {

using namespace std::chrono_literals;

constexpr auto beatEvery = 5s;
/// A beat this late means that the computer slept; less may be a busy machine.
constexpr int sleptAfterSeconds = 30;

} // namespace

PollClock::PollClock(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_list.setSingleShot(true);
    m_thread.setSingleShot(true);
    connect(&m_list, &QTimer::timeout, this, [this] {
        restartList();
        Q_EMIT listDue();
    });
    connect(&m_thread, &QTimer::timeout, this, [this] {
        restartThread();
        Q_EMIT threadDue();
    });
    connect(&m_heartbeat, &QTimer::timeout, this, &PollClock::beat);
}

void PollClock::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_started = true;
    m_lastBeat = m_clock.now();
    m_heartbeat.start(beatEvery);
    restartList();
    restartThread();
}

void PollClock::setWindowFocused(bool focused)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_schedule.windowFocused == focused)
        return;
    m_schedule.windowFocused = focused;
    if (focused) {
        askNow();
        return;
    }
    restartList();
    restartThread();
}

void PollClock::noteReachable(bool reachable)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (reachable) {
        const bool wasAway = std::exchange(m_schedule.failuresInARow, 0) > 0;
        if (wasAway)
            askNow();
        return;
    }
    // Several requests that fail together are one failure to reach Sakari.
    const QDateTime now = m_clock.now();
    const bool sameFailure = m_lastFailure.isValid() && m_lastFailure.msecsTo(now) < 1000;
    m_lastFailure = now;
    if (sameFailure && m_schedule.failuresInARow > 0)
        return;
    ++m_schedule.failuresInARow;
    restartList();
    restartThread();
}

void PollClock::askNow()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_started)
        return;
    restartList();
    restartThread();
    Q_EMIT threadDue();
    Q_EMIT listDue();
}

void PollClock::restartList()
{
    if (m_started)
        m_list.start(m_schedule.untilList());
}

void PollClock::restartThread()
{
    if (m_started)
        m_thread.start(m_schedule.untilThread());
}

void PollClock::beat()
{
    const QDateTime now = m_clock.now();
    const bool slept = m_lastBeat.secsTo(now) > sleptAfterSeconds;
    m_lastBeat = now;
    if (slept)
        askNow();
}

} // namespace rejoinder
