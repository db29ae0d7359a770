#pragma once

#include "domain/Conversation.h"
#include "domain/OutboxEntry.h"

namespace rejoinder::samples {

/// A moment on 2 March 2026, UTC.
inline QDateTime at(int hour, int minute, int second = 0)
{
    return {QDate(2026, 3, 2), QTime(hour, minute, second), Qt::UTC};
}

inline Message message(const QString& id, const QString& text, bool outgoing, const QDateTime& when)
{
    Message message;
    message.id = MessageId(id);
    message.text = text;
    message.outgoing = outgoing;
    message.status = outgoing ? DeliveryStatus::Delivered : DeliveryStatus::Received;
    message.statusText = outgoing ? QStringLiteral("Delivered") : QStringLiteral("Received");
    message.created = {when, {}, {}};
    message.updated = {when, {}, {}};
    return message;
}

inline Contact contact(const QString& id, const QString& first, const QString& last, const QString& number)
{
    Contact contact;
    contact.id = ContactId(id);
    contact.firstName = first;
    contact.lastName = last;
    contact.mobile.number = number;
    return contact;
}

/// An open conversation whose last message is `last`; without an unread mark of Sakari's.
inline Conversation conversation(const QString& id, const Contact& who, const Message& last)
{
    Conversation conversation;
    conversation.id = ConversationId(id);
    conversation.contact = who;
    conversation.number = {QStringLiteral("n1"), QStringLiteral("Front desk"), QStringLiteral("+14155550100"), {}};
    conversation.groupId = GroupId(QStringLiteral("g1"));
    conversation.groupName = QStringLiteral("Sales");
    conversation.lastMessage = last;
    conversation.lastMessage->conversationId = conversation.id;
    conversation.created = last.created;
    conversation.updated = last.updated;
    return conversation;
}

inline OutboxEntry outboxEntry(const QString& id, const ConversationId& conversation, const QString& text,
                               const QDateTime& when)
{
    OutboxEntry entry;
    entry.id = OutboxId(id);
    entry.conversationId = conversation;
    entry.text.to = ToConversation{conversation};
    entry.text.text = text;
    entry.createdAt = when;
    return entry;
}

} // namespace rejoinder::samples
