#include "store/ThreadRecords.h"

#include "store/Databases.h"
#include "store/MessageRecords.h"
#include "store/OutboxRecords.h"
#include "store/Statement.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr int newestKept = 50;
constexpr int theirsCounted = 999;

QString rowsWhere(const QString& condition)
{
    return QStringLiteral("SELECT at, ") + messageColumns() + QStringLiteral(" FROM message WHERE conversation_id=?") +
           condition;
}

const QString forwards = QStringLiteral(" ORDER BY at, id LIMIT ?");
const QString backwards = QStringLiteral(" ORDER BY at DESC, id DESC LIMIT ?");

QString beforeSql()
{
    return rowsWhere(QStringLiteral(" AND (at, id)<(?, ?)") + backwards);
}

QString afterSql()
{
    return rowsWhere(QStringLiteral(" AND (at, id)>(?, ?)") + forwards);
}

QString betweenSql()
{
    return rowsWhere(QStringLiteral(" AND (at, id)>=(?, ?) AND (at, id)<=(?, ?)") + forwards);
}

QString betweenFromTheEndSql()
{
    return rowsWhere(QStringLiteral(" AND (at, id)>=(?, ?) AND (at, id)<=(?, ?)") + backwards);
}

QString countSql()
{
    return QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM message WHERE conversation_id=? AND (at, id)>(?, ?)"
                          " AND outgoing=0 LIMIT ?)");
}

QString oneSql()
{
    return rowsWhere(QStringLiteral(" AND id=?"));
}

void bind(Statement& statement, const ThreadPlace& place)
{
    statement.bind(place.at).bind(place.id.text());
}

QList<PlacedMessage> rowsOf(Statement& statement)
{
    QList<PlacedMessage> rows;
    statement.exec();
    while (statement.next())
        rows.append({statement.number(0), readMessage(statement, 1)});
    return rows;
}

QList<PlacedMessage> rowsBefore(Databases& databases, const ConversationId& id, const ThreadPlace& place, int limit)
{
    Statement find(databases, beforeSql());
    find.bind(id.text());
    bind(find, place);
    find.bind(limit);
    QList<PlacedMessage> rows = rowsOf(find);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

QList<PlacedMessage> rowsAfter(Databases& databases, const ConversationId& id, const ThreadPlace& place, int limit)
{
    Statement find(databases, afterSql());
    find.bind(id.text());
    bind(find, place);
    find.bind(limit);
    return rowsOf(find);
}

/// What is held already, as it is now.
QList<PlacedMessage> heldRows(Databases& databases, const ThreadSpan& span)
{
    if (!span.around.isEmpty()) {
        Statement find(databases, oneSql());
        find.bind(span.conversation.text()).bind(span.around.text());
        if (const QList<PlacedMessage> found = rowsOf(find); !found.isEmpty())
            return found;
    }
    if (!span.from)
        return {};
    Statement find(databases, span.dropsOldest ? betweenFromTheEndSql() : betweenSql());
    find.bind(span.conversation.text());
    bind(find, *span.from);
    bind(find, span.to.value_or(ThreadPlace::afterAll()));
    find.bind(span.most);
    QList<PlacedMessage> rows = rowsOf(find);
    if (span.dropsOldest)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

int countTheirs(Databases& databases, const ConversationId& id, const ThreadPlace& after)
{
    Statement count(databases, countSql());
    count.bind(id.text());
    bind(count, after);
    count.bind(theirsCounted).exec();
    return count.next() ? int(count.number(0)) : 0;
}

} // namespace

ThreadStretch readStretch(Databases& databases, const ThreadSpan& span)
{
    ThreadStretch stretch;
    QList<PlacedMessage>& rows = stretch.messages;
    rows = heldRows(databases, span);
    const bool anyHeld = !rows.isEmpty();

    // One more than asked for, to see whether there is more and what it is.
    const int older = std::max({0, span.atLeast - int(rows.size()), span.older});
    QList<PlacedMessage> before = rowsBefore(databases, span.conversation,
                                             anyHeld ? rows.constFirst().place() : ThreadPlace::afterAll(), older + 1);
    if (before.size() > older)
        stretch.above = before.takeFirst();
    rows = before + rows;

    if (anyHeld) {
        QList<PlacedMessage> after = rowsAfter(databases, span.conversation, rows.constLast().place(), span.newer + 1);
        if (after.size() > span.newer)
            stretch.below = after.takeLast();
        rows += after;
    }
    if (stretch.below)
        stretch.newest = rowsBefore(databases, span.conversation, ThreadPlace::afterAll(), newestKept);
    if (span.knownUpTo)
        stretch.theirsBelow = countTheirs(databases, span.conversation, *span.knownUpTo);
    stretch.outbox = readOutboxOf(databases, span.conversation);
    return stretch;
}

QStringList threadQueries()
{
    return {beforeSql(), afterSql(), betweenSql(), betweenFromTheEndSql(), countSql()};
}

} // namespace rejoinder
