#include "sync/LookSchedule.h"

#include "domain/Clock.h"
#include "domain/OutboxRules.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/Backoff.h"
#include "sync/OutboxBook.h"
#include "sync/Reconciler.h"

#include <QTimer>
#include <utility>

namespace rejoinder {

using std::chrono::milliseconds;

LookSchedule::LookSchedule(Reconciler& reconciler, OutboxBook& book, const Clock& clock, OutboxTimes times,
                           QObject* parent)
    : QObject(parent), m_reconciler(reconciler), m_book(book), m_clock(clock), m_times(std::move(times))
{
    connect(&book, &OutboxBook::moved, this, &LookSchedule::onMoved);
}

void LookSchedule::begin(const OutboxId& id, milliseconds sinceSent)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // The looks that would have come while the answer was waited for are one.
    const int due = looksDue(m_times, sinceSent);
    const milliseconds first =
        due > 0 ? milliseconds(0) : untilNextLook(m_times, sinceSent, 0).value_or(milliseconds(0));
    watch(id, sinceSent, first);
    m_watched[id].taken = std::max(0, due - 1);
}

void LookSchedule::beginAtOnce(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    watch(id, milliseconds(0), milliseconds(0));
    m_watched[id].taken = -1; // This one is beside those at set times.
}

void LookSchedule::watch(const OutboxId& id, milliseconds sinceSent, milliseconds firstLook)
{
    Watch fresh;
    fresh.before = sinceSent;
    fresh.since.start();
    fresh.turn = m_watched.value(id).turn;
    m_watched.insert(id, fresh);
    lookIn(id, firstLook);
}

void LookSchedule::lookIn(const OutboxId& id, milliseconds wait)
{
    const int turn = ++m_watched[id].turn;
    QTimer::singleShot(wait, this, [this, id, turn] {
        if (m_watched.contains(id) && m_watched.value(id).turn == turn)
            look(id);
    });
}

void LookSchedule::lookNow(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_watched.contains(id)) {
        m_reconciler.look(id); // Given up before, or accepted and not yet placed.
        return;
    }
    m_watched[id].isAskedFor = true;
    look(id);
}

void LookSchedule::hurry()
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QList<OutboxId> ids = m_watched.keys();
    for (const OutboxId& id : ids) {
        if (m_watched.value(id).failures > 0)
            look(id);
    }
}

bool LookSchedule::isHolding(const OutboxId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto watch = m_watched.constFind(id);
    return watch != m_watched.cend() && !watch->isReleased;
}

void LookSchedule::look(const OutboxId& id)
{
    const OutboxEntry* entry = m_book.at(id);
    if (!entry || entry->state != OutboxState::Unconfirmed)
        return release(id);
    Watch& watch = m_watched[id];
    if (std::exchange(watch.isLooking, true))
        return;
    whenDone(m_reconciler.look(id), this, [this, id](const Result<Look>& answer) { onLooked(id, answer); });
}

void LookSchedule::onLooked(const OutboxId& id, const Result<Look>& answer)
{
    const auto watch = m_watched.find(id);
    if (watch == m_watched.end())
        return; // Found, or decided on by the agent, while it was looked for.
    watch->isLooking = false;
    if (answer) {
        watch->failures = 0;
        watch->taken = std::max(watch->taken + 1, looksDue(m_times, watch->elapsed()));
    } else {
        ++watch->failures;
    }
    const OutboxEntry* entry = m_book.at(id);
    if (!entry || entry->state != OutboxState::Unconfirmed)
        return release(id);
    if (answer && isGivenUp(*entry, m_times, watch->elapsed()) && !entry->notFoundAt.isValid())
        m_book.amend(id, [this](OutboxEntry& given) { given.notFoundAt = m_clock.now(); });
    if (answer && m_book.at(id)->notFoundAt.isValid())
        return release(id); // From here on, polls of the thread may still find it.
    // The agent has seen how it stands; and without a connection nothing could go ahead of it anyway.
    const bool isAnswered = answer || answer.error().httpStatus != 0;
    if (std::exchange(watch->isAskedFor, false) && isAnswered && !std::exchange(watch->isReleased, true))
        Q_EMIT released(id);
    goOn(id, answer);
}

void LookSchedule::goOn(const OutboxId& id, const Result<Look>& answer)
{
    const auto watch = m_watched.constFind(id);
    if (watch == m_watched.cend())
        return;
    if (!answer)
        return lookIn(id, backoff(watch->failures, answer.error()));
    if (const auto next = untilNextLook(m_times, watch->elapsed(), watch->taken))
        return lookIn(id, *next);
    // All were taken, and there were not enough good reads among them.
    const int beyond = watch->taken - looksDue(m_times, milliseconds::max());
    lookIn(id, backoff(beyond + 1, ApiError()));
}

void LookSchedule::onMoved(const OutboxId& id)
{
    const OutboxEntry* entry = m_book.at(id);
    if (m_watched.contains(id) && entry && entry->state != OutboxState::Unconfirmed)
        release(id);
}

void LookSchedule::release(const OutboxId& id)
{
    if (m_watched.remove(id) > 0)
        Q_EMIT released(id);
}

} // namespace rejoinder
