#include "store/ConversationRecords.h"

#include "store/Columns.h"
#include "store/ContactRecords.h"
#include "store/ConversationSummary.h"
#include "store/Databases.h"
#include "store/MessageRecords.h"
#include "store/Packing.h"
#include "store/StampColumns.h"

namespace rejoinder {

namespace {

const QString columns =
    QStringLiteral("id, contact_id, group_id, group_name, number_id, number_name, number,"
                   "number_country, closed_there, closed_at, server_unread,"
                   "created_at, created_by, created_source, updated_at, updated_by, updated_source");

struct Stored
{
    Conversation conversation; ///< without its contact's details and without its last message
    QString key;               ///< of its contact
    std::optional<bool> closedHere;
};

Stored readRow(const Statement& statement)
{
    Columns column(statement);
    Stored stored;
    Conversation& conversation = stored.conversation;
    conversation.id = ConversationId(column.text());
    stored.key = column.text();
    conversation.contact.id = idOfContactKey(stored.key);
    conversation.groupId = GroupId(column.text());
    conversation.groupName = column.text();
    conversation.number.id = column.text();
    conversation.number.name = column.text();
    conversation.number.number = column.text();
    conversation.number.country = column.text();
    conversation.isClosed = column.flag();
    conversation.closedAt = column.time();
    conversation.serverUnread = unpackedTexts(column.bytes());
    conversation.created = readStamp(column);
    conversation.updated = readStamp(column);
    stored.closedHere = column.maybeFlag();
    return stored;
}

std::optional<Stored> readStored(Databases& databases, const ConversationId& id)
{
    static const QString sql =
        QStringLiteral("SELECT ") + columns + QStringLiteral(", closed_here FROM conversation WHERE id=?");
    Statement find(databases, sql);
    find.bind(id.text()).exec();
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

/// What Sakari says about the conversation itself.
bool saysTheSame(const Conversation& a, const Conversation& b)
{
    return a.isClosed == b.isClosed && a.closedAt == b.closedAt && a.number == b.number && a.groupId == b.groupId &&
           a.groupName == b.groupName && a.serverUnread == b.serverUnread && a.created == b.created &&
           a.updated == b.updated;
}

void write(Databases& databases, const Conversation& conversation)
{
    Statement put(databases,
                  QStringLiteral("INSERT INTO conversation(") + columns +
                      QStringLiteral(", server_last) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                                     " ON CONFLICT(id) DO UPDATE SET"
                                     " contact_id=excluded.contact_id, group_id=excluded.group_id,"
                                     " group_name=excluded.group_name, number_id=excluded.number_id,"
                                     " number_name=excluded.number_name, number=excluded.number,"
                                     " number_country=excluded.number_country, closed_there=excluded.closed_there,"
                                     " closed_at=excluded.closed_at, server_unread=excluded.server_unread,"
                                     " created_at=excluded.created_at, created_by=excluded.created_by,"
                                     " created_source=excluded.created_source, updated_at=excluded.updated_at,"
                                     " updated_by=excluded.updated_by, updated_source=excluded.updated_source,"
                                     " server_last=iif(excluded.server_last='', server_last, excluded.server_last)"));
    put.bind(conversation.id.text()).bind(contactKey(conversation.contact.id, conversation.id));
    put.bind(conversation.groupId.text()).bind(conversation.groupName).bind(conversation.number.id);
    put.bind(conversation.number.name).bind(conversation.number.number).bind(conversation.number.country);
    put.bind(conversation.isClosed).bind(conversation.closedAt).bind(packed(conversation.serverUnread));
    bindStamps(put, conversation.created, conversation.updated);
    put.bind(conversation.lastMessage ? conversation.lastMessage->id.text() : QString());
    put.exec();
}

void noteActivity(Databases& databases, const ContactId& contact)
{
    if (!contact.isEmpty())
        databases.change().activity.insert(contact);
}

void noteGroup(Databases& databases, const Conversation& conversation)
{
    if (conversation.groupId.isEmpty())
        return;
    Statement note(databases,
                   QStringLiteral("INSERT INTO seen_group(group_id, number_id, number, group_name, number_name,"
                                  " number_country) VALUES(?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
                                  " group_name=excluded.group_name, number_name=excluded.number_name,"
                                  " number_country=excluded.number_country WHERE group_name<>excluded.group_name"
                                  " OR number_name<>excluded.number_name OR number_country<>excluded.number_country"));
    note.bind(conversation.groupId.text()).bind(conversation.number.id).bind(conversation.number.number);
    note.bind(conversation.groupName).bind(conversation.number.name).bind(conversation.number.country);
    note.exec();
    if (note.changedRows() > 0)
        databases.change().groups = true;
}

/// An object without an own say in group or number (a thin one) does not take away what is known.
Conversation filledFrom(Conversation conversation, const Conversation& stored)
{
    if (conversation.groupId.isEmpty()) {
        conversation.groupId = stored.groupId;
        conversation.groupName = stored.groupName;
    }
    if (conversation.number.number.isEmpty())
        conversation.number = stored.number;
    if (conversation.contact.id.isEmpty() && !stored.contact.id.isEmpty())
        conversation.contact.id = stored.contact.id;
    if (!conversation.created.at.isValid())
        conversation.created = stored.created;
    if (!conversation.updated.at.isValid())
        conversation.updated = stored.updated;
    return conversation;
}

void agreeOnClosing(Databases& databases, const ConversationId& id, bool closedThere)
{
    Statement(databases, QStringLiteral("UPDATE conversation SET closed_here=NULL WHERE id=? AND closed_here=?"))
        .bind(id.text())
        .bind(closedThere)
        .exec();
}

} // namespace

void putConversation(Databases& databases, const Conversation& conversation)
{
    const std::optional<Stored> stored = readStored(databases, conversation.id);
    const Conversation incoming = stored ? filledFrom(conversation, stored->conversation) : conversation;
    const bool older = stored && isOlder(incoming.updated, stored->conversation.updated);
    bool changed = !stored;
    if (!older) {
        putContactOf(databases, incoming.id, incoming.contact);
        if (!stored || !saysTheSame(incoming, stored->conversation) ||
            stored->key != contactKey(incoming.contact.id, incoming.id)) {
            write(databases, incoming);
            if (!stored || stored->conversation.contact.id != incoming.contact.id) {
                noteActivity(databases, incoming.contact.id);
                noteActivity(databases, stored ? stored->conversation.contact.id : ContactId());
            }
            noteGroup(databases, incoming);
            changed = true;
        } else if (incoming.lastMessage) {
            Statement(databases, QStringLiteral("UPDATE conversation SET server_last=? WHERE id=? AND server_last<>?"))
                .bind(incoming.lastMessage->id.text())
                .bind(incoming.id.text())
                .bind(incoming.lastMessage->id.text())
                .exec();
        }
        if (stored && stored->closedHere)
            agreeOnClosing(databases, incoming.id, incoming.isClosed);
    }
    if (incoming.lastMessage && !incoming.lastMessage->id.isEmpty() &&
        putMessage(databases, incoming.id, *incoming.lastMessage,
                   incoming.updated.at.isValid() ? incoming.updated.at : incoming.created.at)) {
        databases.change().threads.insert(incoming.id);
        changed = true;
    }
    if (!older) {
        const bool wasUnreadThere = stored && !stored->conversation.serverUnread.isEmpty();
        if (incoming.serverUnread.isEmpty() && (!stored || wasUnreadThere))
            setReadBaseline(databases, incoming.id);
    }
    if (changed)
        databases.change().conversations.insert(incoming.id);
    if (changed || (stored && stored->closedHere))
        refreshSummary(databases, incoming.id);
}

void removeConversation(Databases& databases, const ConversationId& id)
{
    if (const auto stored = readStored(databases, id))
        noteActivity(databases, stored->conversation.contact.id);
    removeMessages(databases, id);
    Statement(databases, QStringLiteral("DELETE FROM conversation WHERE id=?")).bind(id.text()).exec();
    databases.change().conversations.insert(id);
    databases.change().threads.insert(id);
}

void overrideClosed(Databases& databases, const ConversationId& id, std::optional<bool> closed)
{
    Statement(databases, QStringLiteral("UPDATE conversation SET closed_here=?, closed_here_last=last_id WHERE id=?"))
        .bind(closed)
        .bind(id.text())
        .exec();
    refreshSummary(databases, id);
}

namespace {

Conversation completed(Databases& databases, Stored stored)
{
    Conversation conversation = std::move(stored.conversation);
    if (const auto contact = readContact(databases, stored.key))
        conversation.contact = *contact;
    const QList<Message> last = readNewest(databases, conversation.id, 1);
    if (!last.isEmpty())
        conversation.lastMessage = last.constFirst();
    // What the agent did shows at once, here as in the list.
    if (stored.closedHere)
        conversation.isClosed = *stored.closedHere;
    if (!conversation.isClosed)
        conversation.closedAt = {};
    return conversation;
}

} // namespace

std::optional<Conversation> readConversation(Databases& databases, const ConversationId& id)
{
    const auto stored = readStored(databases, id);
    return stored ? std::optional(completed(databases, *stored)) : std::nullopt;
}

QList<Conversation> readConversationsOf(Databases& databases, const ContactId& contact)
{
    QList<Stored> rows;
    {
        Statement find(databases, QStringLiteral("SELECT ") + columns +
                                      QStringLiteral(", closed_here FROM conversation WHERE contact_id=?"
                                                     " ORDER BY last_at DESC, pk DESC"));
        find.bind(contact.text()).exec();
        while (find.next())
            rows.append(readRow(find));
    }
    QList<Conversation> conversations;
    for (const Stored& row : rows)
        conversations.append(completed(databases, row));
    return conversations;
}

} // namespace rejoinder
