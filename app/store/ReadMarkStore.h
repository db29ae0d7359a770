#pragma once

#include "domain/StrongId.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// How far each thread has been read on this computer, in vault.db. See Store for threads.
/// Unread are incoming messages after the mark. A conversation without a mark counts from what Sakari says:
/// its `unread` non-empty makes the last incoming run unread, else none.
class ReadMarkStore
{
public:
    explicit ReadMarkStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<bool> markRead(const ConversationId& id);
    /// The last incoming message becomes unread.
    QFuture<bool> markUnread(const ConversationId& id);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
