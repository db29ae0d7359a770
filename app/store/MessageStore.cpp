#include "store/MessageStore.h"

#include "store/ConversationSummary.h"
#include "store/MessageRecords.h"
#include "store/StoreThread.h"
#include "store/SyncNotes.h"
#include "store/ThreadRecords.h"

#include <utility>

namespace rejoinder {

QFuture<bool> MessageStore::put(const ConversationId& conversation, const QList<Message>& messages)
{
    return m_thread.writeCacheAndSettle<bool>(
        [conversation, messages](Databases& databases, QList<ConversationId>& touched) {
            touched = {conversation};
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

QFuture<PutPage> MessageStore::putPage(const QList<Message>& messages, const QString& noteKey, const QString& note)
{
    return m_thread.writeCacheAndSettle<PutPage>(
        [messages, noteKey, note](Databases& databases, QList<ConversationId>& touched) {
            PutPage put{.isWritten = true};
            QHash<ConversationId, bool> isKnown;
            QSet<ConversationId> changed;
            for (const Message& message : messages) {
                const ConversationId& id = message.conversationId;
                if (message.id.isEmpty())
                    continue;
                if (!isKnown.contains(id)) {
                    Statement find(databases, QStringLiteral("SELECT 1 FROM conversation WHERE id=?"));
                    find.bind(id.text()).exec();
                    isKnown.insert(id, find.next());
                }
                if (!isKnown.value(id)) {
                    ++put.unknown;
                } else if (putMessage(databases, id, message)) {
                    ++put.changed;
                    changed.insert(id);
                }
            }
            for (const ConversationId& id : std::as_const(changed)) {
                databases.change().threads.insert(id);
                refreshSummary(databases, id);
            }
            touched = changed.values();
            if (!noteKey.isEmpty())
                putNote(databases, noteKey, note);
            return put;
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
