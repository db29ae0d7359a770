#include "sync/RequestPace.h"

#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

#include <algorithm>
#include <utility>

namespace rejoinder {

RequestPace::RequestPace(const Clock& clock, int jobsAMinute, QObject* parent)
    : QObject(parent), m_clock(clock), m_budget(jobsAMinute)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestPace::letOut);
}

RequestBudget::Allowance RequestPace::allowanceOf(size_t errand) const
{
    if (errand == size_t(Errand::Jobs))
        return RequestBudget::Allowance::Jobs;
    return m_filling.at(errand) ? RequestBudget::Allowance::Filling : RequestBudget::Allowance::Quiet;
}

qint64 RequestPace::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

void RequestPace::whenThereIsRoom(Errand errand, QObject* context, std::function<void()> go)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_waiting.at(size_t(errand)).push_back({.context = context, .go = std::move(go)});
    letOut();
}

void RequestPace::correct(Errand errand, int more)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_budget.correct(allowanceOf(size_t(errand)), more, now());
}

void RequestPace::setFilling(Errand errand, bool filling)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_filling.at(size_t(errand)) = filling;
    letOut();
}

void RequestPace::slowDown()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_budget.slowDown(now());
}

void RequestPace::letOut()
{
    // What goes may ask for the next at once; the loop below sees it, without going deeper.
    if (std::exchange(m_isLetting, true))
        return;
    m_timer.stop();
    std::chrono::milliseconds soonest = std::chrono::milliseconds::max();
    for (size_t errand = 0; errand < errands;) {
        std::deque<Waiting>& waiting = m_waiting.at(errand);
        if (waiting.empty()) {
            ++errand;
            continue;
        }
        if (const auto wait = m_budget.wait(allowanceOf(errand), now()); wait.count() > 0) {
            soonest = std::min(soonest, wait);
            ++errand;
            continue;
        }
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        if (!next.context)
            continue;
        m_budget.note(allowanceOf(errand), now());
        next.go();
        soonest = std::chrono::milliseconds::max();
        errand = 0; // Something more wanted may have come.
    }
    m_isLetting = false;
    if (soonest != std::chrono::milliseconds::max())
        m_timer.start(soonest);
}

} // namespace rejoinder
