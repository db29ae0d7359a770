#include "store/SearchStore.h"

#include "domain/Clock.h"
#include "store/ConversationSearch.h"
#include "store/SearchThread.h"
#include "store/ThreadSearch.h"

#include <QLocale>

namespace rejoinder {

namespace {

SearchQuery parsed(const Databases& databases, const QString& typed)
{
    return SearchQuery::parsed(typed, QLocale(), databases.clock().now().toLocalTime().date());
}

} // namespace

QFuture<SearchAnswer> SearchStore::find(const ConversationQuery& query, int limit, SearchEffort effort)
{
    return m_thread.read<SearchAnswer>(
        [query, limit, effort](Databases& databases, const SearchThread::IsCancelled& isCancelled) {
            ConversationSearch search(databases, parsed(databases, query.search), query.groupId, effort, isCancelled);
            return search.find(limit);
        });
}

QFuture<QList<MessageId>> SearchStore::inThread(const ConversationId& id, const QString& typed)
{
    return m_thread.read<QList<MessageId>>(
        [id, typed](Databases& databases, const SearchThread::IsCancelled& isCancelled) {
            return foundInThread(databases, id, parsed(databases, typed), isCancelled);
        });
}

} // namespace rejoinder
