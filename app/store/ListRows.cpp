#include "store/ListRows.h"

#include "store/Columns.h"
#include "store/ContactRecords.h"
#include "store/Databases.h"
#include "store/OutboxRecords.h"

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
        return group.isEmpty() ? QStringLiteral("INDEXED BY conversation_folder")
                               : QStringLiteral("INDEXED BY conversation_group");
    }
    return {};
}

const QString downTheList = QStringLiteral(" ORDER BY c.last_at DESC, c.pk DESC LIMIT ?");

/// `selected` has a place for the index; the order is still to come.
QString walk(const QString& selected, const ConversationQuery& query, const std::optional<ListPlace>& after)
{
    QString sql =
        selected.arg(indexFor(query.folder, query.groupId)) + QStringLiteral(" WHERE ") + folderCondition(query.folder);
    if (!query.groupId.isEmpty())
        sql += QStringLiteral(" AND c.group_id=?");
    if (after)
        sql += QStringLiteral(" AND (c.last_at, c.pk) < (?, ?)");
    return sql;
}

void bindWalk(Statement& statement, const ConversationQuery& query, const std::optional<ListPlace>& after)
{
    if (!query.groupId.isEmpty())
        statement.bind(query.groupId.text());
    if (after)
        statement.bind(after->at).bind(after->pk);
}

} // namespace

QString listRowsSql(const ConversationQuery& query, const std::optional<ListPlace>& after)
{
    return walk(selection, query, after) + downTheList;
}

QString listPlacesSql(const ConversationQuery& query, const std::optional<ListPlace>& after)
{
    return walk(QStringLiteral("SELECT c.last_at, c.pk FROM conversation c %1"), query, after) + downTheList;
}

QList<ConversationRow> readListRows(Databases& databases, const ConversationQuery& query, int limit,
                                    const std::optional<ListPlace>& after)
{
    QList<ConversationRow> rows;
    Statement find(databases, listRowsSql(query, after));
    bindWalk(find, query, after);
    find.bind(limit).exec();
    while (find.next())
        rows.append(readRow(find));
    return rows;
}

QList<ListPlace> readListPlaces(Databases& databases, const ConversationQuery& query, int limit,
                                const std::optional<ListPlace>& after)
{
    Statement find(databases, listPlacesSql(query, after));
    bindWalk(find, query, after);
    find.bind(limit).exec();
    QList<ListPlace> places;
    while (find.next())
        places.append({find.number(0), find.number(1)});
    return places;
}

QList<ConversationRow> readListRowsAt(Databases& databases, const QList<qint64>& pks)
{
    QList<ConversationRow> rows;
    for (const qint64 pk : pks) {
        Statement find(databases, selection.arg(QString()) + QStringLiteral(" WHERE c.pk=?"));
        find.bind(pk).exec();
        if (find.next())
            rows.append(readRow(find));
    }
    return rows;
}

QList<ListStanding> readListStandings(Databases& databases, const ConversationQuery& query,
                                      const QSet<ConversationId>& ids, const ListWindow& window)
{
    const QString sql = QStringLiteral("SELECT c.pk, c.last_at, ") + folderCondition(query.folder) +
                        (query.groupId.isEmpty() ? QString() : QStringLiteral(" AND c.group_id=?")) +
                        QStringLiteral(" FROM conversation c WHERE c.id=?");
    QList<ListStanding> standings;
    standings.reserve(ids.size());
    for (const ConversationId& id : ids) {
        ListStanding standing{id, {}, false, std::nullopt};
        Statement find(databases, sql);
        if (!query.groupId.isEmpty())
            find.bind(query.groupId.text());
        find.bind(id.text()).exec();
        if (find.next()) {
            standing.place = {find.number(1), find.number(0)};
            standing.belongs = find.flag(2);
            if (window.pks.contains(standing.place.pk) || (standing.belongs && standing.place >= window.from))
                standing.row = readListRow(databases, id);
        }
        standings.append(standing);
    }
    return standings;
}

std::optional<ConversationRow> readListRow(Databases& databases, const ConversationId& id)
{
    Statement find(databases, selection.arg(QString()) + QStringLiteral(" WHERE c.id=?"));
    find.bind(id.text()).exec();
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

QString countsSql(const GroupId& group)
{
    return group.isEmpty()
               ? QStringLiteral("SELECT sum(open), sum(unread), sum(needs_reply), sum(closed) FROM folder_count")
               : QStringLiteral("SELECT open, unread, needs_reply, closed FROM folder_count WHERE group_id=?");
}

FolderCounts readCounts(Databases& databases, const GroupId& group)
{
    Statement find(databases, countsSql(group));
    if (!group.isEmpty())
        find.bind(group.text());
    find.exec();
    if (!find.next())
        return {};
    return {int(find.number(0)), int(find.number(1)), int(find.number(2)), int(find.number(3))};
}

} // namespace rejoinder
