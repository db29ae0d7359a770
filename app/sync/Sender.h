#pragma once

#include "domain/OutboxEntry.h"
#include "domain/OutboxTimes.h"
#include "domain/Result.h"
#include "domain/TakenBack.h"
#include "sync/Courier.h"
#include "sync/HoldClock.h"
#include "sync/LookSchedule.h"
#include "sync/OutboxLanes.h"

#include <QFuture>
#include <QObject>
#include <QSet>

namespace rejoinder {

class Clock;
class OutboxBook;
class Reconciler;
class RecipientCheck;
class SakariAccess;
class Store;

/// Carries the outbox to Sakari: in each conversation first in, first out and one on its way at a time; other
/// conversations do not wait. A text leaves in one POST, and only after the vault holds it as Sending. What surely did
/// not leave waits and goes again, or asks first where it waited long; what may have left becomes Unconfirmed, is
/// looked for and never sent again by itself, and nothing overtakes it until it is found or the agent may decide.
/// GUI thread.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(SakariAccess& access, Store& store, OutboxBook& book, RecipientCheck& check, Reconciler& reconciler,
           const Clock& clock, const OutboxTimes& times = {}, QObject* parent = nullptr);

    /// Takes up what an earlier run left in the vault.
    void start();
    /// True once the vault has it; false: it would not take it, and nothing is sent.
    QFuture<bool> submit(const OutboxEntry& entry);
    /// The same of all of them or of none; `typed` is what the dialog had of them. Without held(): whoever sends many
    /// says so once.
    QFuture<bool> submitTogether(const QList<OutboxEntry>& entries, const QString& typed);
    /// Asking, Failed or Unconfirmed goes to the end of its queue, because the agent says so. An Unconfirmed one only
    /// after the thread could be looked at and it was not there; until then it stays as it is. A wish that the end of
    /// the program finds still waiting for that look is not kept.
    void sendAgain(const OutboxId& id);
    /// Unconfirmed, or accepted and not yet placed: looked for now. What follows it waits no longer than for that look.
    void checkAgain(const OutboxId& id);
    /// True: it was Held still, and what was typed is the draft again. Both in one step on the disk.
    QFuture<bool> undo(const OutboxId& id);
    /// Those of them that are Held still do not go out, in one step on the disk; without undone(), and no draft
    /// changes.
    QFuture<TakenBack> undoTogether(const QList<OutboxId>& ids);
    /// Without effect on one that is on its way.
    void discard(const OutboxId& id);
    /// Sakari can be reached (again): what waits goes now.
    void hurry();

Q_SIGNALS:
    void held(const rejoinder::OutboxEntry& entry);
    /// Its `typed` is the draft as it is now.
    void undone(const rejoinder::OutboxEntry& entry);
    void asking(const rejoinder::OutboxEntry& entry);
    void accepted(const rejoinder::OutboxEntry& entry);
    void failed(const rejoinder::OutboxEntry& entry);
    void unconfirmed(const rejoinder::OutboxEntry& entry);

private:
    void takeUp(const OutboxEntry& entry);
    void enqueue(const OutboxEntry& entry);
    void lookBeforeRetry(const OutboxId& id, int failures);
    void retry(const OutboxId& id);
    void sendNext(const QString& lane);
    /// What stands behind it waits for what becomes of it.
    [[nodiscard]] bool isInTheWay(const OutboxId& id) const;
    void onCarried(const QString& lane, const OutboxId& id, const Carried& carried);
    void rest(const QString& lane, const ApiError& error);

    SakariAccess& m_access;
    OutboxBook& m_book;
    Reconciler& m_reconciler;
    const Clock& m_clock;
    OutboxLanes m_lanes;
    Courier m_courier;
    HoldClock m_holds;
    LookSchedule m_looks;
    QSet<OutboxId> m_lookedForAgain; ///< the agent wants these sent again, and they are being looked for first
};

} // namespace rejoinder
