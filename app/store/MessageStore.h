#pragma once

#include "store/ThreadStretch.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// What came of a page of messages.
struct PutPage
{
    bool isWritten = false; ///< false: the disk would not take it
    int changed = 0;        ///< new ones, and those that say more than before
    int unknown = 0;        ///< passed over: of conversations that are not in the store
};

/// Messages in cache.db. See Store for threads.
class MessageStore
{
public:
    explicit MessageStore(StoreThread& thread) : m_thread(thread) {}

    /// Adds or updates them in one transaction; an older status never replaces a newer one.
    QFuture<bool> put(const ConversationId& conversation, const QList<Message>& messages);

    /// The same for messages of any conversations, in one transaction with one change signal. How far a walk through
    /// them has come is noted together with them; `noteKey` empty: not at all.
    QFuture<PutPage> putPage(const QList<Message>& messages, const QString& noteKey = {}, const QString& note = {});

    /// The newest `limit` of a thread, oldest first.
    QFuture<QList<Message>> newest(const ConversationId& conversation, int limit);
    /// A part of a thread with its outbox, at one moment: nothing that becomes a message meanwhile is seen twice or not
    /// at all. Costs what it holds, not what the thread has.
    QFuture<ThreadStretch> stretch(const ThreadSpan& span);
    QFuture<int> count(const ConversationId& conversation);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
