#include "store/ListRows.h"

#include "store/Columns.h"
#include "store/ContactRecords.h"
#include "store/Databases.h"
#include "store/OutboxRecords.h"
#include "store/SearchFilter.h"

namespace rejoinder {

namespace {

const QString selection =
    QStringLiteral("SELECT c.pk, c.id, c.contact_id, p.first_name, p.last_name, p.number, c.group_name, c.number, "
                   "c.last_at, c.preview,"
                   " c.preview_outgoing, c.preview_photo, c.last_status, c.outbox, c.is_closed, p.blocked IS NOT NULL,"
                   " coalesce(p.valid, 1)=0 OR coalesce(p.number_valid, 1)=0, d.text, c.unread, c.needs_reply"
                   " FROM conversation c %1 LEFT JOIN contact p ON p.id=c.contact_id"
                   " LEFT JOIN vault.draft d ON d.conversation_id=c.id");

ConversationRow readRow(const Statement& statement)
{
    Columns column(statement);
    ConversationRow row;
    row.place.pk = column.number();
    row.id = ConversationId(column.text());
    row.contactId = idOfContactKey(column.text());
    const QString firstName = column.text();
    row.name = QString(firstName + u' ' + column.text()).simplified();
    row.mobile = column.text();
    row.groupName = column.text();
    row.sendingNumber = column.text();
    row.place.at = column.number();
    if (row.place.at > 0)
        row.when = QDateTime::fromMSecsSinceEpoch(row.place.at, Qt::UTC);
    row.preview = column.text();
    row.previewIsOutgoing = column.flag();
    row.previewIsPhoto = column.flag();
    row.lastStatus = DeliveryStatus(column.number());
    row.outbox = outboxStateFor(column.text());
    row.isClosed = column.flag();
    row.isBlocked = column.flag();
    row.isInvalid = column.flag();
    const QString draft = column.text();
    if (!draft.isEmpty()) {
        row.hasDraft = true;
        row.preview = draft.simplified();
        row.previewIsOutgoing = true;
        row.previewIsPhoto = false;
    }
    row.unreadCount = int(column.number());
    row.needsReply = column.flag();
    return row;
}

QString folderCondition(Folder folder)
{
    switch (folder) {
    case Folder::Open:
        return QStringLiteral("c.is_closed=0");
    case Folder::Unread:
        return QStringLiteral("c.is_closed=0 AND c.unread>0");
    case Folder::NeedsReply:
        return QStringLiteral("c.is_closed=0 AND c.needs_reply=1");
    case Folder::Closed:
        return QStringLiteral("c.is_closed=1");
    }
    return {};
}

/// The small folders have partial indexes that hold their rows alone; left to itself SQLite walks all that is open.
QString indexFor(Folder folder, const GroupId& group)
{
    switch (folder) {
    case Folder::Unread:
        return group.isEmpty() ? QStringLiteral("INDEXED BY conversation_unread")
                               : QStringLiteral("INDEXED BY conversation_group_unread");
    case Folder::NeedsReply:
        return group.isEmpty() ? QStringLiteral("INDEXED BY conversation_needs")
                               : QStringLiteral("INDEXED BY conversation_group_needs");
    case Folder::Open:
    case Folder::Closed:
        return {};
    }
    return {};
}

} // namespace

QList<ConversationRow> readListRows(Databases& databases, const ConversationQuery& query, int limit)
{
    const SearchFilter filter = SearchFilter::overConversations(query.search);
    QList<ConversationRow> rows;
    if (filter.findsNothing())
        return rows;
    QString sql = selection.arg(indexFor(query.folder, query.groupId)) + QStringLiteral(" WHERE ") +
                  folderCondition(query.folder);
    if (!query.groupId.isEmpty())
        sql += QStringLiteral(" AND c.group_id=?");
    sql += filter.condition() + QStringLiteral(" ORDER BY c.last_at DESC, c.pk DESC LIMIT ?");
    Statement find(databases, sql);
    if (!query.groupId.isEmpty())
        find.bind(query.groupId.text());
    filter.bindTo(find);
    find.bind(limit).exec();
    while (find.next())
        rows.append(readRow(find));
    return rows;
}

std::optional<ConversationRow> readListRow(Databases& databases, const ConversationId& id)
{
    Statement find(databases, selection.arg(QString()) + QStringLiteral(" WHERE c.id=?"));
    find.bind(id.text()).exec();
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

FolderCounts readCounts(Databases& databases, const GroupId& group)
{
    const auto count = [&](Folder folder) {
        QString sql = QStringLiteral("SELECT count(*) FROM conversation c %1 WHERE ").arg(indexFor(folder, group)) +
                      folderCondition(folder);
        if (!group.isEmpty())
            sql += QStringLiteral(" AND c.group_id=?");
        Statement find(databases, sql);
        if (!group.isEmpty())
            find.bind(group.text());
        find.exec();
        return find.next() ? int(find.number(0)) : 0;
    };
    return {count(Folder::Open), count(Folder::Unread), count(Folder::NeedsReply), count(Folder::Closed)};
}

} // namespace rejoinder
