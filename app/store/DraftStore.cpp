#include "store/DraftStore.h"

#include "store/DraftRecords.h"
#include "store/StoreThread.h"

namespace rejoinder {

QFuture<Draft> DraftStore::load(const ConversationId& id)
{
    return m_thread.read<Draft>([id](Databases& databases) { return readDraft(databases, id); });
}

QFuture<QList<DraftVersion>> DraftStore::versions(const ConversationId& id)
{
    return m_thread.read<QList<DraftVersion>>([id](Databases& databases) { return readVersions(databases, id); });
}

StoreTurn DraftStore::nextTurn()
{
    return m_thread.nextTurn();
}

QFuture<bool> DraftStore::save(const ConversationId& id, const Draft& draft, DraftMoment moment, const StoreTurn& turn)
{
    return m_thread.writeVault([id, draft, moment, turn](Databases& databases) {
        if (!draft.text.isEmpty())
            writeDraft(databases, id, draft, moment, turn);
        return true;
    });
}

QFuture<bool> DraftStore::save(const ConversationId& id, const Draft& draft)
{
    return save(id, draft, DraftMoment::Typed, nextTurn());
}

QFuture<bool> DraftStore::keepOvertaken(const ConversationId& id, const Draft& draft)
{
    return m_thread.writeVault([id, draft](Databases& databases) {
        rejoinder::keepOvertaken(databases, id, draft);
        return true;
    });
}

QFuture<bool> DraftStore::remove(const ConversationId& id, DraftMoment moment, const StoreTurn& turn)
{
    return m_thread.writeVault([id, moment, turn](Databases& databases) {
        writeDraft(databases, id, {}, moment, turn);
        return true;
    });
}

QFuture<bool> DraftStore::remove(const ConversationId& id)
{
    return remove(id, DraftMoment::Typed, nextTurn());
}

} // namespace rejoinder
