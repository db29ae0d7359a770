#pragma once

#include "domain/OutboxEntry.h"

#include <QFuture>
#include <QSet>

namespace rejoinder {

class StoreThread;

/// Accepted clicks on Send, in vault.db (synchronous=FULL). See Store for threads.
class OutboxStore
{
public:
    explicit OutboxStore(StoreThread& thread) : m_thread(thread) {}

    /// True once it is committed.
    QFuture<bool> add(const OutboxEntry& entry);
    /// All of them or none, in one transaction. The drafts of their conversations stay, since what goes to many was
    /// typed in none of them; draftOfTextToMany() goes with them where it says `typed`.
    QFuture<bool> addTogether(const QList<OutboxEntry>& entries, const QString& typed);
    /// False, and nothing changed: it is in none of the states `before` there, whatever else it may be.
    QFuture<bool> update(const OutboxEntry& entry, const QList<OutboxState>& before);
    QFuture<bool> update(const OutboxEntry& entry, OutboxState before)
    {
        return update(entry, QList<OutboxState>{before});
    }
    /// An entry as it is to be, and the states that it may have before.
    struct Change
    {
        OutboxEntry entry;
        QList<OutboxState> before;
    };
    /// update() of all of them or of none, in one transaction.
    QFuture<bool> updateTogether(const QList<Change>& changes);
    /// update(), and in the same transaction entry.typed becomes the conversation's draft, above what may stand there.
    /// The draft as it is then; nullopt: nothing changed.
    QFuture<std::optional<Draft>> takeBack(const OutboxEntry& entry, const QList<OutboxState>& before);
    /// Not yet Discarded, and Accepted only while its message is not in the thread yet; oldest first.
    QFuture<QList<OutboxEntry>> ofConversation(const ConversationId& id);
    /// Held, Queued, Asking, Sending or Unconfirmed ones of all conversations, oldest first.
    QFuture<QList<OutboxEntry>> unfinished();
    QFuture<std::optional<OutboxEntry>> get(const OutboxId& id);
    /// Those of `messages` (a few hundred at most) that a text of this or an earlier run became.
    QFuture<QSet<MessageId>> claimedAmong(const QList<MessageId>& messages);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
