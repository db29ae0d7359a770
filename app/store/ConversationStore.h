#pragma once

#include "store/ListStanding.h"

#include <QFuture>
#include <QHash>

namespace rejoinder {

class StoreThread;

/// Conversations in cache.db. See Store for threads.
class ConversationStore
{
public:
    explicit ConversationStore(StoreThread& thread) : m_thread(thread) {}

    /// Adds or updates them with their contacts and last messages, in one transaction. Never replaces what is newer
    /// (by `updated.at`). False: the disk would not take it.
    QFuture<bool> put(const QList<Conversation>& conversations);
    /// What vanished from Sakari, after a full sweep.
    QFuture<bool> remove(const QList<ConversationId>& ids);
    /// Shows it as closed (or open) until Sakari says so itself; nullopt: as Sakari says.
    QFuture<bool> setClosedHere(const ConversationId& id, std::optional<bool> closed);

    /// Newest first, at most `limit` behind `after` (nullopt: from the top), which costs the same however far down that
    /// is. What is searched for is SearchStore's; `query.search` means nothing here.
    QFuture<QList<ConversationRow>> rows(const ConversationQuery& query, int limit,
                                         const std::optional<ListPlace>& after = {});
    /// The same, and the places alone: a hundred thousand of them are 1.6 MB.
    QFuture<QList<ListPlace>> places(const ConversationQuery& query, int limit,
                                     const std::optional<ListPlace>& after = {});
    /// The rows of these places, whatever lists they belong to; what is gone is left out.
    QFuture<QList<ConversationRow>> rowsAt(const QList<qint64>& pks);
    /// What has become of these conversations in a list, one answer for each; rows where `window`
    /// wants them.
    QFuture<QList<ListStanding>> standings(const ConversationQuery& query, const QSet<ConversationId>& ids,
                                           const ListWindow& window);
    /// One row whether or not it belongs to a folder.
    QFuture<std::optional<ConversationRow>> row(const ConversationId& id);
    /// Kept by the store, not counted: asking costs next to nothing.
    QFuture<FolderCounts> counts(const GroupId& group);
    QFuture<std::optional<Conversation>> get(const ConversationId& id);
    QFuture<QList<Conversation>> ofContact(const ContactId& id);
    /// The same of several contacts; whoever has none is not among the keys.
    QFuture<QHash<ContactId, QList<Conversation>>> ofContacts(const QList<ContactId>& ids);
    QFuture<int> count();
    /// The same contact's conversations in one go: this one first, then the others. Empty: there is no such one.
    QFuture<QList<Conversation>> withOthers(const ConversationId& id);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
