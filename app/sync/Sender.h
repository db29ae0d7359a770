#pragma once

#include "domain/OutboxEntry.h"
#include "domain/Result.h"

#include <QFuture>
#include <QHash>
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
/// not leave waits and goes again; what may have left becomes Unconfirmed and is never sent again by itself.
/// GUI thread.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(SakariAccess& access, Store& store, OutboxBook& book, RecipientCheck& check, Reconciler& reconciler,
           const Clock& clock, QObject* parent = nullptr);

    /// Takes up what an earlier run left in the vault.
    void start();
    /// True once the vault has it; false: it would not take it, and nothing is sent.
    QFuture<bool> submit(const OutboxEntry& entry);
    /// Failed or Unconfirmed goes to the end of its queue, because the agent says so. An Unconfirmed one only after the
    /// thread could be looked at and it was not there; until then it stays as it is. A wish that the end of the program
    /// finds still waiting for that look is not kept.
    void sendAgain(const OutboxId& id);
    /// True: it was Held still, and what was typed is the draft again. Both in one step on the disk.
    QFuture<bool> undo(const OutboxId& id);
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
    struct Lane
    {
        QList<OutboxId> waiting;
        bool busy = false;    ///< its head is being checked, sent or looked for
        bool resting = false; ///< after a failure that surely left nothing behind
        int failures = 0;
    };
    void enqueue(const OutboxEntry& entry);
    void hold(const OutboxEntry& entry);
    void lookBeforeRetry(const OutboxId& id, int failures);
    void retry(const OutboxId& id);
    void sendNext(const QString& laneKey);
    void fence(const QString& laneKey, const OutboxId& id);
    void commit(const QString& laneKey, const OutboxId& id, const std::optional<Message>& newest);
    void post(const QString& laneKey, const OutboxId& id);
    void onReceipt(const QString& laneKey, const OutboxId& id, const SendReceipt& receipt);
    void onError(const QString& laneKey, const OutboxId& id, const ApiError& error);
    void lookLater(const QString& laneKey, const OutboxId& id);
    void fail(const QString& laneKey, const OutboxId& id, const ApiError& error);
    void waitAndRetry(const QString& laneKey, const ApiError& error);
    void release(const QString& laneKey);

    SakariAccess& m_access;
    Store& m_store;
    OutboxBook& m_book;
    RecipientCheck& m_check;
    Reconciler& m_reconciler;
    const Clock& m_clock;
    QHash<QString, Lane> m_lanes;
    QSet<OutboxId> m_lookedForAgain; ///< the agent wants these sent again, and they are being looked for first
};

} // namespace rejoinder
