#include "store/ConversationStore.h"

#include "store/ConversationRecords.h"
#include "store/ListRows.h"
#include "store/ListedRecords.h"
#include "store/OutboxRecords.h"
#include "store/StoreThread.h"

namespace rejoinder {

using File = Databases::File;

QFuture<bool> ConversationStore::put(const QList<Conversation>& conversations)
{
    return m_thread.writeCacheAndSettle<bool>([conversations](Databases& databases, QList<ConversationId>& touched) {
        for (const Conversation& conversation : conversations) {
            if (conversation.id.isEmpty())
                continue;
            putConversation(databases, conversation);
            noteListed(databases, conversation);
            touched.append(conversation.id);
        }
        return true;
    });
}

QFuture<bool> ConversationStore::remove(const QList<ConversationId>& ids)
{
    return m_thread.write(File::Cache, [ids](Databases& databases) {
        for (const ConversationId& id : ids) {
            removeConversation(databases, id);
            forgetListed(databases, id);
        }
        return true;
    });
}

QFuture<bool> ConversationStore::setClosedHere(const ConversationId& id, std::optional<bool> closed)
{
    return m_thread.write(File::Cache, [id, closed](Databases& databases) {
        overrideClosed(databases, id, closed);
        return true;
    });
}

QFuture<QList<ConversationRow>> ConversationStore::rows(const ConversationQuery& query, int limit,
                                                        const std::optional<ListPlace>& after)
{
    return m_thread.read<QList<ConversationRow>>(
        [query, limit, after](Databases& databases) { return readListRows(databases, query, limit, after); });
}

QFuture<QList<ListPlace>> ConversationStore::places(const ConversationQuery& query, int limit,
                                                    const std::optional<ListPlace>& after)
{
    return m_thread.read<QList<ListPlace>>(
        [query, limit, after](Databases& databases) { return readListPlaces(databases, query, limit, after); });
}

QFuture<QList<ConversationRow>> ConversationStore::rowsAt(const QList<qint64>& pks)
{
    return m_thread.read<QList<ConversationRow>>(
        [pks](Databases& databases) { return readListRowsAt(databases, pks); });
}

QFuture<QList<ListStanding>> ConversationStore::standings(const ConversationQuery& query,
                                                          const QSet<ConversationId>& ids, const ListWindow& window)
{
    return m_thread.read<QList<ListStanding>>(
        [query, ids, window](Databases& databases) { return readListStandings(databases, query, ids, window); });
}

QFuture<std::optional<ConversationRow>> ConversationStore::row(const ConversationId& id)
{
    return m_thread.read<std::optional<ConversationRow>>(
        [id](Databases& databases) { return readListRow(databases, id); });
}

QFuture<FolderCounts> ConversationStore::counts(const GroupId& group)
{
    return m_thread.read<FolderCounts>([group](Databases& databases) { return readCounts(databases, group); });
}

QFuture<std::optional<Conversation>> ConversationStore::get(const ConversationId& id)
{
    return m_thread.read<std::optional<Conversation>>(
        [id](Databases& databases) { return readConversation(databases, id); });
}

QFuture<QList<Conversation>> ConversationStore::ofContact(const ContactId& id)
{
    return m_thread.read<QList<Conversation>>(
        [id](Databases& databases) { return readConversationsOf(databases, id); });
}

QFuture<QHash<ContactId, QList<Conversation>>> ConversationStore::ofContacts(const QList<ContactId>& ids)
{
    using Found = QHash<ContactId, QList<Conversation>>;
    return m_thread.read<Found>([ids](Databases& databases) {
        Found found;
        for (const ContactId& id : ids) {
            if (const QList<Conversation> theirs = readConversationsOf(databases, id); !theirs.isEmpty())
                found.insert(id, theirs);
        }
        return found;
    });
}

QFuture<QList<Conversation>> ConversationStore::withOthers(const ConversationId& id)
{
    return m_thread.read<QList<Conversation>>([id](Databases& databases) {
        const std::optional<Conversation> found = readConversation(databases, id);
        if (!found)
            return QList<Conversation>();
        QList<Conversation> all;
        if (!found->contact.id.isEmpty())
            all = readConversationsOf(databases, found->contact.id);
        all.removeIf([&](const Conversation& one) { return one.id == id; });
        all.prepend(*found);
        return all;
    });
}

QFuture<int> ConversationStore::count()
{
    return m_thread.read<int>([](Databases& databases) {
        Statement count(databases, QStringLiteral("SELECT count(*) FROM conversation"));
        count.exec();
        return count.next() ? int(count.number(0)) : 0;
    });
}

} // namespace rejoinder
