#pragma once

#include "sync/ThreadFetch.h"

#include <QFuture>
#include <QHash>

namespace rejoinder {

/// Keeps threads in agreement with Sakari: the newest messages when asked, older ones while somebody scrolls. Remembers
/// what it has found out about each thread for the length of the run, and in the store's notes up to which message it
/// has been read, so that no hole opens while the program is closed. GUI thread.
class ThreadPuller : public QObject
{
    Q_OBJECT
public:
    ThreadPuller(SakariAccess& access, Store& store, QObject* parent = nullptr);

    /// `state` is the conversation's print in the ledger, noted once the thread has been read at that state; may be
    /// empty.
    QFuture<Result<Done>> fetchNewest(const ConversationId& id, RequestPriority priority, const QString& state = {});
    /// The same now and with nothing left out: true: every message since then (Sakari's clock) was read in this one go
    /// and is in the store. False: it was read, but so far back nobody can say.
    QFuture<Result<bool>> readSince(const ConversationId& id, const QDateTime& since);
    /// True: all that Sakari has of this thread is in the store.
    QFuture<Result<bool>> fetchOlder(const ConversationId& id);
    /// Whether the thread was read when the conversation was in this state, in this run or an earlier one.
    QFuture<bool> isReadAt(const ConversationId& id, const QString& state);

Q_SIGNALS:
    /// The thread's newest messages are in the store.
    void fetched(const rejoinder::ConversationId& id);

private:
    struct Visit
    {
        QString state;
        MessageId newest;
    };
    QFuture<Visit> lastVisit(const ConversationId& id);
    void noteVisit(const ConversationId& id, const Visit& visit);
    QFuture<ThreadFetch*> prepare(const ConversationId& id, RequestPriority priority, const QDateTime& since = {});
    /// Whether it was read without a hole back to `since`.
    QFuture<Result<bool>> readNewest(const ConversationId& id, RequestPriority priority, const QDateTime& since,
                                     const QString& state);
    /// What a fetch of the newest end has found out, for the next one.
    void keep(const ThreadFetch& fetch, const QString& state);

    SakariAccess& m_access;
    Store& m_store;
    QHash<ConversationId, ThreadExtent> m_extents;
    QHash<ConversationId, Visit> m_visits;
};

} // namespace rejoinder
