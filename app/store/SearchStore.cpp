#include "store/SearchStore.h"

#include "store/ListRows.h"
#include "store/SearchThread.h"

namespace rejoinder {

QFuture<QList<ConversationRow>> SearchStore::find(const ConversationQuery& query, int limit)
{
    m_running.cancel();
    m_running = m_thread.read<QList<ConversationRow>>(
        [query, limit](Databases& databases, const auto&) { return readListRows(databases, query, limit); });
    return m_running;
}

} // namespace rejoinder
