#include "store/OutboxStore.h"

#include "domain/Afterwards.h"
#include "domain/ManyTexts.h"
#include "store/ConversationSummary.h"
#include "store/DraftRecords.h"
#include "store/OutboxRecords.h"
#include "store/OutboxSettling.h"
#include "store/StoreThread.h"

#include <memory>

namespace rejoinder {

namespace {

void noteChange(Databases& databases, const ConversationId& id)
{
    // Empty: the first text to somebody, which is in no thread and still has to be seen.
    databases.change().threads.insert(id);
    if (!id.isEmpty())
        databases.change().conversations.insert(id);
}

} // namespace

QFuture<bool> OutboxStore::add(const OutboxEntry& entry)
{
    return m_thread.writeVault(
        [entry, turn = m_thread.nextTurn()](Databases& databases) {
            noteChange(databases, entry.conversationId);
            // Together with the row: whatever ends the program between the two, what is being sent must not stand in
            // the composer once more. A draft that says something else is another text and stays.
            dropSentDraft(databases, entry.conversationId, {entry.text.text, entry.typed.text}, turn);
            // The first text to somebody, which turned out to have a conversation already.
            if (entry.typed.text.isEmpty() && !entry.conversationId.isEmpty())
                dropSentDraft(databases, ConversationId(), {entry.text.text}, turn);
            return addOutbox(databases, entry);
        },
        [id = entry.conversationId](Databases& databases) { refreshSummary(databases, id); });
}

QFuture<bool> OutboxStore::addTogether(const QList<OutboxEntry>& entries, const QString& typed)
{
    return m_thread.writeVault(
        [entries, typed, turn = m_thread.nextTurn()](Databases& databases) {
            dropSentDraft(databases, draftOfTextToMany(), {typed}, turn);
            for (const OutboxEntry& entry : entries) {
                noteChange(databases, entry.conversationId);
                if (!addOutbox(databases, entry))
                    return false;
            }
            return true;
        },
        [entries](Databases& databases) {
            for (const OutboxEntry& entry : entries)
                refreshSummary(databases, entry.conversationId);
        });
}

QFuture<bool> OutboxStore::updateTogether(const QList<Change>& changes)
{
    return m_thread.writeVault(
        [changes](Databases& databases) {
            for (const Change& change : changes) {
                noteChange(databases, change.entry.conversationId);
                if (!updateOutbox(databases, change.entry, change.before))
                    return false;
            }
            return true;
        },
        [changes](Databases& databases) {
            for (const Change& change : changes)
                refreshSummary(databases, change.entry.conversationId);
        });
}

QFuture<bool> OutboxStore::update(const OutboxEntry& entry, const QList<OutboxState>& before)
{
    // Where it moves to another conversation, the one it leaves shows it no longer.
    auto left = std::make_shared<ConversationId>();
    return m_thread.writeVault(
        [entry, before, left](Databases& databases) {
            if (const std::optional<OutboxEntry> stored = readOutbox(databases, entry.id))
                *left = stored->conversationId;
            noteChange(databases, *left);
            noteChange(databases, entry.conversationId);
            return updateOutbox(databases, entry, before);
        },
        [id = entry.conversationId, state = entry.state, left](Databases& databases) {
            // Its message may be in the thread already, delivered or not.
            if (state == OutboxState::Accepted)
                settle(databases, {id});
            refreshSummary(databases, id);
            if (*left != id)
                refreshSummary(databases, *left);
        });
}

QFuture<std::optional<Draft>> OutboxStore::takeBack(const OutboxEntry& entry, const QList<OutboxState>& before)
{
    auto draft = std::make_shared<Draft>(entry.typed);
    const QFuture<bool> written = m_thread.writeVault(
        [entry, before, draft](Databases& databases) {
            noteChange(databases, entry.conversationId);
            if (!updateOutbox(databases, entry, before))
                return false;
            *draft = giveBackDraft(databases, entry.conversationId, *draft);
            return true;
        },
        [id = entry.conversationId](Databases& databases) { refreshSummary(databases, id); });
    return afterwards(written, &m_thread, [draft](bool done) { return done ? std::optional(*draft) : std::nullopt; });
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

QFuture<QSet<MessageId>> OutboxStore::claimedAmong(const QList<MessageId>& messages)
{
    return m_thread.read<QSet<MessageId>>(
        [messages](Databases& databases) { return readClaimed(databases, messages); });
}

} // namespace rejoinder
