#include "store/DraftStore.h"

#include "store/DraftRecords.h"
#include "store/StoreThread.h"

namespace rejoinder {

QFuture<Draft> DraftStore::load(const ConversationId& id)
{
    return m_thread.read<Draft>([id](Databases& databases) { return readDraft(databases, id); });
}

QFuture<bool> DraftStore::save(const ConversationId& id, const Draft& draft)
{
    return m_thread.writeVault([id, draft](Databases& databases) {
        writeDraft(databases, id, draft);
        return true;
    });
}

} // namespace rejoinder
