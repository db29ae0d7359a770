#include "store/SearchStore.h"

#include "domain/Clock.h"
#include "store/ConversationSearch.h"
#include "store/SearchThread.h"

#include <QLocale>

namespace rejoinder {

QFuture<QList<ConversationRow>> SearchStore::find(const ConversationQuery& query, int limit)
{
    m_running.cancel();
    m_running = m_thread.read<QList<ConversationRow>>(
        [query, limit](Databases& databases, const SearchThread::IsCancelled& isCancelled) {
            const QDate today = databases.clock().now().toLocalTime().date();
            ConversationSearch search(databases, SearchQuery::parsed(query.search, QLocale(), today), query.groupId,
                                      isCancelled);
            return search.find(limit);
        });
    return m_running;
}

} // namespace rejoinder
