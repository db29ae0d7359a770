#include "sync/Sender.h"

#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/OutboxRules.h"
#include "domain/ThreadDoor.h"
#include "sync/Backoff.h"
#include "sync/OutboxBook.h"
#include "sync/Reconciler.h"
#include "sync/SakariAccess.h"

#include <QTimer>

namespace rejoinder {

Sender::Sender(SakariAccess& access, Store& store, OutboxBook& book, RecipientCheck& check, Reconciler& reconciler,
               const Clock& clock, const OutboxTimes& times, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_book(book),
      m_reconciler(reconciler),
      m_clock(clock),
      m_courier(access, store, book, check, clock, times),
      m_holds(clock, times),
      m_looks(reconciler, book, clock, times)
{
    connect(&book, &OutboxBook::takenBack, this, &Sender::undone);
    // Discarded, undone or found: what stands behind it need not wait for the next occasion.
    connect(&book, &OutboxBook::moved, this, [this](const OutboxId& id) { sendNext(m_lanes.laneOf(id)); });
    connect(&reconciler, &Reconciler::found, this, &Sender::accepted);
    connect(&m_courier, &Courier::asking, this, &Sender::asking);
    connect(&m_courier, &Courier::accepted, this, &Sender::accepted);
    connect(&m_courier, &Courier::failed, this, &Sender::failed);
    connect(&m_courier, &Courier::unconfirmed, this, &Sender::unconfirmed);
    connect(&m_holds, &HoldClock::ended, this, [this](const OutboxId& id) { m_book.step(id, OutboxEvent::HoldEnded); });
    connect(&m_looks, &LookSchedule::released, this, [this](const OutboxId& id) { sendNext(m_lanes.laneOf(id)); });
    connect(&access, &SakariAccess::connected, this, &Sender::hurry);
}

void Sender::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_book.load(), this, [this](const QList<OutboxEntry>& entries) {
        for (const OutboxEntry& entry : entries)
            takeUp(entry);
    });
}

void Sender::takeUp(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Held:
        enqueue(entry);
        m_holds.begin(entry);
        break;
    case OutboxState::Queued:
        enqueue(entry);
        break;
    case OutboxState::Unconfirmed:
        m_looks.beginAtOnce(entry.id);
        enqueue(entry);
        break;
    default:
        break; // It waits for the agent.
    }
}

QFuture<bool> Sender::submit(const OutboxEntry& entry)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_book.add(entry), this, [this, entry](bool written) {
        if (!written)
            return false;
        if (entry.state == OutboxState::Held)
            Q_EMIT held(entry);
        takeUp(entry);
        return true;
    });
}

QFuture<bool> Sender::submitTogether(const QList<OutboxEntry>& entries, const QString& typed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_book.addTogether(entries, typed), this, [this, entries](bool written) {
        for (const OutboxEntry& entry : entries) {
            if (written)
                takeUp(entry);
        }
        return written;
    });
}

QFuture<bool> Sender::undo(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.takeBack(id);
}

QFuture<TakenBack> Sender::undoTogether(const QList<OutboxId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.takeBackTogether(ids);
}

void Sender::sendAgain(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_book.find(id), this, [this, id](const std::optional<OutboxEntry>& stored) {
        if (!stored)
            return;
        if (stored->state == OutboxState::Unconfirmed)
            lookBeforeRetry(id, 0);
        else
            retry(id);
    });
}

void Sender::checkAgain(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_looks.lookNow(id);
}

void Sender::lookBeforeRetry(const OutboxId& id, int failures)
{
    if (failures == 0) {
        if (m_lookedForAgain.contains(id))
            return; // Asked for twice.
        m_lookedForAgain.insert(id);
    }
    whenDone(m_reconciler.look(id), this, [this, id, failures](const Result<Look>& look) {
        const OutboxEntry* entry = m_book.at(id);
        if (!look && entry && entry->state == OutboxState::Unconfirmed) {
            QTimer::singleShot(backoff(failures + 1, look.error()), this,
                               [this, id, failures] { lookBeforeRetry(id, failures + 1); });
            return;
        }
        m_lookedForAgain.remove(id);
        if (look && !look.value().found)
            retry(id);
    });
}

void Sender::retry(const OutboxId& id)
{
    const OutboxEntry* before = m_book.at(id);
    if (!before || !nextFor(*before, OutboxEvent::Retried))
        return; // Found or discarded meanwhile, or asked for twice.
    // To the end before it is Queued: where it stands now, it would go at once and ahead of what was written after it.
    m_lanes.append(*before);
    m_book.step(id, OutboxEvent::Retried, [this](OutboxEntry& entry) {
        entry.error = {};
        entry.askedAt = m_clock.now();
    });
}

void Sender::discard(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_book.find(id), this, [this, id](const std::optional<OutboxEntry>& stored) {
        if (stored)
            m_book.step(id, OutboxEvent::Discarded);
    });
}

void Sender::hurry()
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (const QString& lane : m_lanes.lanes()) {
        m_lanes.wake(lane);
        sendNext(lane);
    }
    m_looks.hurry();
}

void Sender::enqueue(const OutboxEntry& entry)
{
    m_lanes.append(entry);
    sendNext(m_lanes.laneOf(entry.id));
}

bool Sender::isInTheWay(const OutboxId& id) const
{
    const OutboxEntry* entry = m_book.at(id);
    if (!entry)
        return false;
    switch (entry->state) {
    case OutboxState::Held:
    case OutboxState::Sending:
        return true;
    case OutboxState::Unconfirmed:
        return !entry->notFoundAt.isValid() && m_looks.isHolding(id);
    default:
        return false;
    }
}

void Sender::sendNext(const QString& lane)
{
    while (m_lanes.isFree(lane)) {
        const std::optional<OutboxId> id = m_lanes.head(lane);
        if (!id || isInTheWay(*id))
            return;
        const OutboxEntry* entry = m_book.at(*id);
        if (!entry || entry->state != OutboxState::Queued) {
            m_lanes.remove(*id);
            continue;
        }
        if (!m_access.isUsable())
            return;
        m_lanes.setBusy(lane, true);
        whenDone(m_courier.carry(*id), this,
                 [this, lane, id = *id](const Carried& carried) { onCarried(lane, id, carried); });
        return;
    }
}

void Sender::onCarried(const QString& lane, const OutboxId& id, const Carried& carried)
{
    if (carried.isUnconfirmed)
        m_looks.begin(id, carried.sinceSent);
    m_lanes.setBusy(lane, false);
    switch (carried.end) {
    case Carried::End::Settled:
        m_lanes.calm(lane);
        return sendNext(lane);
    case Carried::End::NotNow:
        return rest(lane, carried.error);
    case Carried::End::NotAllowed:
        return; // connected() comes back to it.
    }
}

void Sender::rest(const QString& lane, const ApiError& error)
{
    const int failures = m_lanes.rest(lane);
    QTimer::singleShot(backoff(failures, error), this, [this, lane] {
        m_lanes.wake(lane);
        sendNext(lane);
    });
}

} // namespace rejoinder
