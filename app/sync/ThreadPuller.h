#pragma once

#include "store/ListedRecords.h"
#include "sync/ThreadFetch.h"

#include <QCache>
#include <QFuture>

namespace rejoinder {

/// Keeps threads in agreement with Sakari: the newest messages when asked, older ones while somebody scrolls. The store
/// knows up to which message each has been read, so that no hole opens while the program is closed; what else has been
/// found out about a thread is kept for the few that were read last. GUI thread.
class ThreadPuller : public QObject
{
    Q_OBJECT
public:
    ThreadPuller(SakariAccess& access, Store& store, QObject* parent = nullptr);

    QFuture<Result<Done>> fetchNewest(const ConversationId& id, RequestPriority priority);
    /// How many pages that took: 0 where the thread was read since the conversation last changed.
    QFuture<Result<int>> fetchChanged(const ConversationId& id, RequestPriority priority);
    /// The same now and with nothing left out: true: every message since then (Sakari's clock) was read in this one go
    /// and is in the store. False: it was read, but so far back nobody can say.
    QFuture<Result<bool>> readSince(const ConversationId& id, const QDateTime& since);
    /// True: all that Sakari has of this thread is in the store.
    QFuture<Result<bool>> fetchOlder(const ConversationId& id);

Q_SIGNALS:
    /// The thread's newest messages are in the store.
    void fetched(const rejoinder::ConversationId& id);

private:
    [[nodiscard]] ThreadFetch* prepare(const ConversationId& id, const ThreadVisit& visit, RequestPriority priority,
                                       const QDateTime& since = {});
    struct Read
    {
        bool hasReadSince = false; ///< without a hole back to `since`
        int pages = 0;
    };
    QFuture<Result<Read>> readNewest(const ConversationId& id, RequestPriority priority, const QDateTime& since,
                                     bool onlyIfChanged);
    /// What a fetch of the newest end has found out, for the next one.
    void keep(const ThreadFetch& fetch, const ThreadVisit& visit);
    void remember(const ThreadFetch& fetch);

    SakariAccess& m_access;
    Store& m_store;
    QCache<ConversationId, ThreadExtent> m_extents;
};

} // namespace rejoinder
