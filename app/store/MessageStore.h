#pragma once

#include "store/ThreadStretch.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// Messages in cache.db. See Store for threads.
class MessageStore
{
public:
    explicit MessageStore(StoreThread& thread) : m_thread(thread) {}

    /// Adds or updates them in one transaction; an older status never replaces a newer one.
    QFuture<bool> put(const ConversationId& conversation, const QList<Message>& messages);

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
