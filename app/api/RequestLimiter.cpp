#include "api/RequestLimiter.h"

#include "api/http/RetryAfter.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <utility>

namespace rejoinder {

RequestLimiter::RequestLimiter(const Clock& clock, std::function<double()> jitter, QObject* parent)
    : QObject(parent), m_clock(clock), m_jitter(std::move(jitter))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        Q_EMIT pauseEnded();
        startWhatMay();
    });
}

void RequestLimiter::enqueue(RequestPriority priority, std::function<void()> start)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_waiting[static_cast<size_t>(priority)].push_back(std::move(start));
    startWhatMay();
}

void RequestLimiter::enqueueFirst(RequestPriority priority, std::function<void()> start)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_waiting[static_cast<size_t>(priority)].push_front(std::move(start));
    startWhatMay();
}

void RequestLimiter::release(RequestPriority priority)
{
    REJOINDER_ASSERT_GUI_THREAD();
    int& count = priority == RequestPriority::Sending ? m_sending : m_others;
    count = qMax(0, count - 1);
    startWhatMay();
}

void RequestLimiter::pause(std::optional<std::chrono::milliseconds> advised)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // Those that were out together come back with a 429 each; they are one strike, not four.
    if (!isPaused())
        ++m_strikes;
    const bool useful = advised && advised->count() > 0;
    const std::chrono::milliseconds length = useful ? *advised : pauseWithoutAdvice(m_strikes, m_jitter());
    if (isPaused() && m_pause.remainingTimeAsDuration() >= length)
        return;
    m_pause.start(length);
    Q_EMIT pausedUntil(m_clock.now().addMSecs(length.count()));
}

void RequestLimiter::calm()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!isPaused())
        m_strikes = 0;
}

void RequestLimiter::endPause()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!isPaused())
        return;
    m_pause.stop();
    Q_EMIT pauseEnded();
    startWhatMay();
}

void RequestLimiter::clear()
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (auto& queue : m_waiting)
        queue.clear();
}

bool RequestLimiter::mayStart(RequestPriority priority) const
{
    const bool sending = priority == RequestPriority::Sending;
    return !isPaused() && m_sending + m_others < mostAtOnce && (sending || m_others < mostAtOnce - 1);
}

void RequestLimiter::startWhatMay()
{
    // A start() that ends at once comes back here; the loop below sees the place it left, without going deeper.
    if (m_starting)
        return;
    m_starting = true;
    for (size_t i = 0; i < m_waiting.size();) {
        const auto priority = static_cast<RequestPriority>(i);
        if (m_waiting[i].empty() || !mayStart(priority)) {
            ++i;
            continue;
        }
        const std::function<void()> start = std::move(m_waiting[i].front());
        m_waiting[i].pop_front();
        ++(priority == RequestPriority::Sending ? m_sending : m_others);
        start();
        i = 0; // something more urgent may have come
    }
    m_starting = false;
}

} // namespace rejoinder
