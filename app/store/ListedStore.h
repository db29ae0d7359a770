#pragma once

#include "store/ListedRecords.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// What Sakari's list of conversations has said about each of them so far and up to where its thread was read, in
/// cache.db: with it, a page of a hundred that says nothing new costs a hundred look-ups and no write, and nothing
/// about each conversation has to be kept in memory. See Store for threads.
class ListedStore
{
public:
    explicit ListedStore(StoreThread& thread) : m_thread(thread) {}

    /// Writes what is new or changed in one transaction with one change signal.
    QFuture<TakenPage> take(const QList<Conversation>& page, const WalkMark& mark = {});
    /// At most `limit` of those that no page has shown since this sweep began.
    QFuture<QList<ConversationId>> missing(qint64 sweep, int limit);

    /// Threads not read since their conversation changed, the latest first, none whose last text is older than
    /// `since` (invalid: any).
    QFuture<QList<ConversationId>> unvisited(const QDateTime& since, int limit);
    QFuture<ThreadVisit> visit(const ConversationId& id);
    /// The thread was read: `state` as visit() said before it was; `newest` empty: up to the same message as before.
    QFuture<bool> noteVisit(const ConversationId& id, qint64 state, const MessageId& newest);
    /// All of the thread is in the store, for at most `limit` of those of which the last text is not older than `since`
    /// (invalid: any) nor later than `until`. How many; 0 where the disk would not take it.
    QFuture<int> noteVisited(const QDateTime& since, const QDateTime& until, int limit);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
