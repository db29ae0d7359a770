#include "store/OutboxRecords.h"

#include "store/Columns.h"
#include "store/Databases.h"
#include "store/OutboxSettling.h"
#include "store/OutboxWords.h"
#include "store/Packing.h"

namespace rejoinder {

namespace {

const QString columns = QStringLiteral(
    "id, conversation_id, state, created_at, to_conversation, to_contact, to_number, to_country, to_valid, "
    "to_line_type,"
    "to_verified, to_group, text, media, fence_at, fence_message, accepted_as, error_kind, error_status, error_code,"
    "error_text, error_retry_after, typed, cursor, hold_until, asked_at, good_reads, not_found_at, copies");

OutboxEntry readRow(const Statement& statement)
{
    Columns column(statement);
    OutboxEntry entry;
    entry.id = OutboxId(column.text());
    entry.conversationId = ConversationId(column.text());
    // A word from a newer program: it may have gone out, so it is never sent by itself.
    entry.state = outboxStateFor(column.text()).value_or(OutboxState::Unconfirmed);
    entry.createdAt = column.time();
    if (!statement.isNull(column.position())) {
        entry.text.to = ToConversation{ConversationId(column.text())};
        for (int i = 0; i < 7; ++i)
            column.skip();
    } else {
        column.skip();
        ToContact to;
        to.id = ContactId(column.text());
        to.mobile.number = column.text();
        to.mobile.country = column.text();
        to.mobile.valid = column.maybeFlag();
        to.mobile.lineType = column.text();
        to.mobile.verified = column.time();
        to.groupId = GroupId(column.text());
        entry.text.to = to;
    }
    entry.text.text = column.text();
    entry.text.media = unpackedMedia(column.bytes());
    entry.fenceAt = column.time();
    entry.fenceMessage = MessageId(column.text());
    entry.acceptedAs = MessageId(column.text());
    entry.error.kind = errorKindFor(column.text()).value_or(ApiError::Kind::BadResponse);
    entry.error.httpStatus = int(column.number());
    entry.error.code = column.text();
    entry.error.serverText = column.text();
    if (!statement.isNull(column.position()))
        entry.error.retryAfter = std::chrono::milliseconds(column.number());
    else
        column.skip();
    entry.typed.text = column.text();
    entry.typed.cursor = int(column.number());
    entry.holdUntil = column.time();
    entry.askedAt = column.time();
    entry.goodReads = int(column.number());
    entry.notFoundAt = column.time();
    entry.copies = int(column.number());
    return entry;
}

void bindRow(Statement& statement, const OutboxEntry& entry)
{
    statement.bind(entry.id.text()).bind(entry.conversationId.text()).bind(wordFor(entry.state)).bind(entry.createdAt);
    if (const auto* to = std::get_if<ToConversation>(&entry.text.to)) {
        statement.bind(to->id.text());
        for (int i = 0; i < 7; ++i)
            statement.bindNull();
    } else {
        const auto& contact = std::get<ToContact>(entry.text.to);
        statement.bindNull().bind(contact.id.text()).bind(contact.mobile.number).bind(contact.mobile.country);
        statement.bind(contact.mobile.valid).bind(contact.mobile.lineType).bind(contact.mobile.verified);
        statement.bind(contact.groupId.text());
    }
    statement.bind(entry.text.text).bind(packed(entry.text.media)).bind(entry.fenceAt).bind(entry.fenceMessage.text());
    statement.bind(entry.acceptedAs.text()).bind(wordFor(entry.error.kind)).bind(entry.error.httpStatus);
    statement.bind(entry.error.code).bind(entry.error.serverText);
    if (entry.error.retryAfter)
        statement.bind(qint64(entry.error.retryAfter->count()));
    else
        statement.bindNull();
    statement.bind(entry.typed.text).bind(entry.typed.cursor).bind(entry.holdUntil).bind(entry.askedAt);
    statement.bind(entry.goodReads).bind(entry.notFoundAt).bind(entry.copies);
}

bool exists(Databases& databases, const OutboxId& id)
{
    Statement find(databases, QStringLiteral("SELECT 1 FROM vault.outbox WHERE id=?"));
    find.bind(id.text()).exec();
    return find.next();
}

QList<OutboxEntry> readAll(Statement& find)
{
    QList<OutboxEntry> entries;
    while (find.next())
        entries.append(readRow(find));
    return entries;
}

} // namespace

bool addOutbox(Databases& databases, const OutboxEntry& entry)
{
    if (exists(databases, entry.id))
        return false;
    Statement add(databases, QStringLiteral("INSERT INTO vault.outbox(") + columns +
                                 QStringLiteral(") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    bindRow(add, entry);
    add.exec();
    return true;
}

bool updateOutbox(Databases& databases, const OutboxEntry& entry, const QList<OutboxState>& before)
{
    QString assignments;
    for (const QString& name : QString(columns).split(u',', Qt::SkipEmptyParts))
        assignments +=
            (assignments.isEmpty() ? QString() : QStringLiteral(",")) + name.trimmed() + QStringLiteral("=?");
    const QString marks = QStringList(before.size(), QStringLiteral("?")).join(u',');
    Statement change(databases, QStringLiteral("UPDATE vault.outbox SET ") + assignments +
                                    QStringLiteral(" WHERE id=? AND state IN (%1) RETURNING 1").arg(marks));
    bindRow(change, entry);
    change.bind(entry.id.text());
    for (const OutboxState state : before)
        change.bind(wordFor(state));
    change.exec();
    return change.next();
}

QSet<MessageId> readClaimed(Databases& databases, const QList<MessageId>& messages)
{
    QSet<MessageId> claimed;
    if (messages.isEmpty())
        return claimed;
    const QString marks = QStringList(messages.size(), QStringLiteral("?")).join(u',');
    Statement find(databases,
                   QStringLiteral("SELECT accepted_as FROM vault.outbox WHERE accepted_as IN (%1)").arg(marks));
    for (const MessageId& message : messages)
        find.bind(message.text());
    find.exec();
    while (find.next())
        claimed.insert(MessageId(Columns(find).text()));
    claimed.remove(MessageId());
    return claimed;
}

QList<OutboxEntry> readOutboxOf(Databases& databases, const ConversationId& id)
{
    {
        // Most conversations have none, and asking for whole rows costs more than asking whether there are any.
        static const QString sql = QStringLiteral("SELECT 1 FROM vault.outbox WHERE conversation_id=? LIMIT 1");
        Statement any(databases, sql);
        any.bind(id.text()).exec();
        if (!any.next())
            return {};
    }
    Statement find(databases, QStringLiteral("SELECT ") + columns +
                                  QStringLiteral(" FROM vault.outbox o WHERE conversation_id=? AND state<>'discarded'"
                                                 " AND NOT ") +
                                  messageIsThere() + QStringLiteral(" ORDER BY sequence"));
    find.bind(id.text()).exec();
    return readAll(find);
}

QList<OutboxEntry> readUnfinishedOutbox(Databases& databases)
{
    Statement find(databases, QStringLiteral("SELECT ") + columns +
                                  QStringLiteral(" FROM vault.outbox WHERE"
                                                 " state IN ('held','queued','asking','sending','unconfirmed')"
                                                 " ORDER BY sequence"));
    find.exec();
    return readAll(find);
}

std::optional<OutboxEntry> readOutbox(Databases& databases, const OutboxId& id)
{
    Statement find(databases, QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM vault.outbox WHERE id=?"));
    find.bind(id.text()).exec();
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

} // namespace rejoinder
