#include "store/MessageRecords.h"

#include "store/Columns.h"
#include "store/Databases.h"
#include "store/MessageKey.h"
#include "store/Packing.h"
#include "store/StampColumns.h"

#include <algorithm>

namespace rejoinder {

namespace {

// The column holds the number: changing the order of the enum needs a step in CacheSchema.
static_assert(int(DeliveryStatus::Unknown) == 0 && int(DeliveryStatus::Queued) == 3 &&
              int(DeliveryStatus::Delivered) == 5 && int(DeliveryStatus::Invalid) == 8);

const QString columns =
    QStringLiteral("id, conversation_id, outgoing, contact_id, group_id, text, template_text, is_mms,"
                   "phone_number, price, segments, is_read, status, status_text, media, send_at,"
                   "error_code, error_description,"
                   "created_at, created_by, created_source, updated_at, updated_by, updated_source");

Message readRow(const Statement& statement, int first = 0)
{
    Columns column(statement, first);
    Message message;
    message.id = MessageId(column.text());
    message.conversationId = ConversationId(column.text());
    message.outgoing = column.flag();
    message.contactId = ContactId(column.text());
    message.groupId = GroupId(column.text());
    message.text = column.text();
    message.templateText = column.text();
    message.isMms = column.flag();
    message.phoneNumber = column.text();
    message.price = column.maybeReal();
    message.segments = int(column.number());
    message.read = column.flag();
    message.status = DeliveryStatus(column.number());
    message.statusText = column.text();
    message.media = unpackedMedia(column.bytes());
    message.sendAt = column.time();
    message.error.code = column.text();
    message.error.description = column.text();
    message.created = readStamp(column);
    message.updated = readStamp(column);
    return message;
}

qint64 orderingTime(const Message& message, const QDateTime& whenUnknown)
{
    for (const QDateTime& time : {message.created.at, message.updated.at, message.sendAt, whenUnknown}) {
        if (time.isValid())
            return time.toMSecsSinceEpoch();
    }
    return 0;
}

void bindRow(Statement& statement, const Message& message, qint64 at)
{
    statement.bind(at).bind(message.id.text()).bind(message.conversationId.text()).bind(message.outgoing);
    statement.bind(message.contactId.text()).bind(message.groupId.text()).bind(message.text).bind(message.templateText);
    statement.bind(message.isMms).bind(message.phoneNumber).bind(message.price).bind(message.segments);
    statement.bind(message.read).bind(int(message.status)).bind(message.statusText).bind(packed(message.media));
    statement.bind(message.sendAt).bind(message.error.code).bind(message.error.description);
    bindStamps(statement, message.created, message.updated);
}

} // namespace

const QString& messageColumns()
{
    return columns;
}

Message readMessage(const Statement& statement, int first)
{
    return readRow(statement, first);
}

static void addMessage(Databases& databases, const Message& message, const QDateTime& whenUnknown)
{
    static const QString sql = QStringLiteral("INSERT INTO message(pk, at, ") + columns +
                               QStringLiteral(") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const qint64 at = orderingTime(message, whenUnknown);
    const qint64 key = messagekey::freeFor(databases, at);
    Statement add(databases, sql);
    add.bind(key);
    bindRow(add, message, at);
    add.exec();
    databases.messageIndex().add(key, message.shownText());
}

bool putMessage(Databases& databases, const ConversationId& conversation, const Message& message,
                const QDateTime& whenUnknown)
{
    Message incoming = message;
    incoming.conversationId = conversation;
    static const QString sql = QStringLiteral("SELECT pk, at, ") + columns + QStringLiteral(" FROM message WHERE id=?");
    Statement find(databases, sql);
    find.bind(message.id.text()).exec();
    if (!find.next()) {
        addMessage(databases, incoming, whenUnknown);
        return true;
    }
    const qint64 pk = find.number(0);
    const Message stored = readRow(find, 2);
    // A message never changes its thread: a filter that Sakari ignored must not carry it into another one.
    const Message merged = mergedMessage(stored, incoming);
    if (merged == stored)
        return false;
    const qint64 at = merged.created.at.isValid() ? merged.created.at.toMSecsSinceEpoch() : find.number(1);
    const qint64 key = messagekey::fits(pk, at) ? pk : messagekey::freeFor(databases, at);
    if (key != pk || merged.shownText() != stored.shownText()) {
        databases.messageIndex().remove(pk, stored.shownText());
        databases.messageIndex().add(key, merged.shownText());
    }
    static const QString update = [] {
        QString assignments = QStringLiteral("pk=?, at=?");
        for (const QString& name : QString(columns).split(u',', Qt::SkipEmptyParts))
            assignments += u',' + name.trimmed() + QStringLiteral("=?");
        return QStringLiteral("UPDATE message SET ") + assignments + QStringLiteral(" WHERE pk=?");
    }();
    Statement change(databases, update);
    change.bind(key);
    bindRow(change, merged, at);
    change.bind(pk).exec();
    return true;
}

QList<Message> readNewest(Databases& databases, const ConversationId& conversation, int limit)
{
    Statement find(databases, QStringLiteral("SELECT ") + columns +
                                  QStringLiteral(" FROM message WHERE conversation_id=?"
                                                 " ORDER BY at DESC, id DESC LIMIT ?"));
    find.bind(conversation.text()).bind(limit).exec();
    QList<Message> messages;
    while (find.next())
        messages.append(readRow(find));
    std::reverse(messages.begin(), messages.end());
    return messages;
}

int countMessages(Databases& databases, const ConversationId& conversation)
{
    Statement count(databases, QStringLiteral("SELECT count(*) FROM message WHERE conversation_id=?"));
    count.bind(conversation.text()).exec();
    return count.next() ? int(count.number(0)) : 0;
}

void removeMessages(Databases& databases, const ConversationId& conversation)
{
    Statement find(databases,
                   QStringLiteral("SELECT pk, ") + columns + QStringLiteral(" FROM message WHERE conversation_id=?"));
    find.bind(conversation.text()).exec();
    while (find.next())
        databases.messageIndex().remove(find.number(0), readRow(find, 1).shownText());
    Statement(databases, QStringLiteral("DELETE FROM message WHERE conversation_id=?"))
        .bind(conversation.text())
        .exec();
}

} // namespace rejoinder
