#include "store/ListedStore.h"

#include "store/StoreThread.h"

namespace rejoinder {

QFuture<TakenPage> ListedStore::take(const QList<Conversation>& page, const WalkMark& mark)
{
    return m_thread.writeCacheAndSettle<TakenPage>([page, mark](Databases& databases, QList<ConversationId>& touched) {
        return takeConversations(databases, page, mark, touched);
    });
}

QFuture<QList<ConversationId>> ListedStore::missing(qint64 sweep, int limit)
{
    return m_thread.read<QList<ConversationId>>(
        [sweep, limit](Databases& databases) { return readMissing(databases, sweep, limit); });
}

QFuture<QList<ConversationId>> ListedStore::unvisited(const QDateTime& since, int limit)
{
    return m_thread.read<QList<ConversationId>>(
        [since, limit](Databases& databases) { return readUnvisited(databases, since, limit); });
}

QFuture<ThreadVisit> ListedStore::visit(const ConversationId& id)
{
    return m_thread.read<ThreadVisit>([id](Databases& databases) { return readVisit(databases, id); });
}

QFuture<bool> ListedStore::noteVisit(const ConversationId& id, qint64 state, const MessageId& newest)
{
    return m_thread.write(Databases::File::Cache, [id, state, newest](Databases& databases) {
        rejoinder::noteVisit(databases, id, state, newest);
        return true;
    });
}

QFuture<int> ListedStore::noteVisited(const QDateTime& since, const QDateTime& until, int limit)
{
    return m_thread.writeCacheAndSettle<int>([since, until, limit](Databases& databases, QList<ConversationId>&) {
        return rejoinder::noteVisited(databases, since, until, limit);
    });
}

} // namespace rejoinder
