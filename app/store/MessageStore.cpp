#include "store/MessageStore.h"

#include "store/ConversationSummary.h"
#include "store/MessageRecords.h"
#include "store/StoreThread.h"
#include "store/ThreadRecords.h"

namespace rejoinder {

QFuture<bool> MessageStore::put(const ConversationId& conversation, const QList<Message>& messages)
{
    return m_thread.writeCacheAndSettle({conversation}, [conversation, messages](Databases& databases) {
        bool changed = false;
        for (const Message& message : messages) {
            if (!message.id.isEmpty())
                changed = putMessage(databases, conversation, message) || changed;
        }
        if (changed) {
            databases.change().threads.insert(conversation);
            refreshSummary(databases, conversation);
        }
        return true;
    });
}

QFuture<QList<Message>> MessageStore::newest(const ConversationId& conversation, int limit)
{
    return m_thread.read<QList<Message>>(
        [conversation, limit](Databases& databases) { return readNewest(databases, conversation, limit); });
}

QFuture<ThreadStretch> MessageStore::stretch(const ThreadSpan& span)
{
    return m_thread.read<ThreadStretch>([span](Databases& databases) { return readStretch(databases, span); });
}

QFuture<int> MessageStore::count(const ConversationId& conversation)
{
    return m_thread.read<int>([conversation](Databases& databases) { return countMessages(databases, conversation); });
}

} // namespace rejoinder
