#pragma once

#include "domain/DraftHistory.h"
#include "store/StoreTurn.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// Drafts and their earlier versions, in vault.db. The empty id is the text to somebody who has no conversation yet.
/// See Store for threads.
class DraftStore
{
public:
    explicit DraftStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<Draft> load(const ConversationId& id);
    /// Newest first; empty where there are none.
    QFuture<QList<DraftVersion>> versions(const ConversationId& id);

    /// A place in the order of writes, for save() and remove(). What is tried again keeps its place, and then changes
    /// nothing where a later one has written.
    [[nodiscard]] StoreTurn nextTurn();
    /// True once it is on the disk, or something later is. What is lost by it becomes a version. An empty text never
    /// overwrites: it changes nothing.
    QFuture<bool> save(const ConversationId& id, const Draft& draft, DraftMoment moment, const StoreTurn& turn);
    QFuture<bool> save(const ConversationId& id, const Draft& draft);
    /// A later text has overtaken it on the way to the disk: it becomes a version where the draft does not hold it.
    QFuture<bool> keepOvertaken(const ConversationId& id, const Draft& draft);
    /// The agent emptied it (Typed, Left), or it was sent.
    QFuture<bool> remove(const ConversationId& id, DraftMoment moment, const StoreTurn& turn);
    QFuture<bool> remove(const ConversationId& id);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
