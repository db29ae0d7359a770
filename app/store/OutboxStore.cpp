#include "store/OutboxStore.h"

#include "store/ConversationSummary.h"
#include "store/OutboxRecords.h"
#include "store/StoreThread.h"

namespace rejoinder {

namespace {

void noteChange(Databases& databases, const ConversationId& id)
{
    if (id.isEmpty())
        return;
    databases.change().threads.insert(id);
    databases.change().conversations.insert(id);
}

} // namespace

QFuture<bool> OutboxStore::add(const OutboxEntry& entry)
{
    return m_thread.writeVault(
        [entry](Databases& databases) {
            noteChange(databases, entry.conversationId);
            return addOutbox(databases, entry);
        },
        [id = entry.conversationId](Databases& databases) { refreshSummary(databases, id); });
}

QFuture<bool> OutboxStore::update(const OutboxEntry& entry)
{
    return m_thread.writeVault(
        [entry](Databases& databases) {
            noteChange(databases, entry.conversationId);
            return updateOutbox(databases, entry);
        },
        [id = entry.conversationId](Databases& databases) { refreshSummary(databases, id); });
}

QFuture<QList<OutboxEntry>> OutboxStore::ofConversation(const ConversationId& id)
{
    return m_thread.read<QList<OutboxEntry>>([id](Databases& databases) { return readOutboxOf(databases, id); });
}

QFuture<QList<OutboxEntry>> OutboxStore::unfinished()
{
    return m_thread.read<QList<OutboxEntry>>([](Databases& databases) { return readUnfinishedOutbox(databases); });
}

QFuture<std::optional<OutboxEntry>> OutboxStore::get(const OutboxId& id)
{
    return m_thread.read<std::optional<OutboxEntry>>([id](Databases& databases) { return readOutbox(databases, id); });
}

} // namespace rejoinder
