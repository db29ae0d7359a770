#pragma once

#include "domain/Message.h"

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
    QFuture<int> count(const ConversationId& conversation);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
