#include "profile/ClientRecords.h"

#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeMessage.h"
#include "data/SandboxData.h"
#include "json/ErrorCodes.h"
#include "json/JsonShape.h"

#include <algorithm>

namespace rejoinder::bench {

using sandbox::IdKind;

namespace {

QDateTime momentOf(sandbox::Moment when)
{
    return when == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(when, Qt::UTC);
}

} // namespace

ClientRecords::ClientRecords(const sandbox::SandboxData& data, const sandbox::JsonShape& shape)
    : m_data(data), m_shape(shape)
{
}

Contact ClientRecords::contact(quint32 index) const
{
    return decode::contactWithoutId(m_shape.contact(index));
}

ConversationId ClientRecords::idOf(quint32 conversation) const
{
    return ConversationId(m_data.ids.text(IdKind::Conversation, conversation));
}

Stamp ClientRecords::stampOf(qint64 when, quint32 message) const
{
    const sandbox::MessageRecord& record = m_data.threads.message(message);
    if (!record.outgoing) {
        const sandbox::ContactRecord& person = m_data.contacts.at(record.contact);
        return {.at = momentOf(when),
                .byName = QString(person.firstName + u' ' + person.lastName).trimmed(),
                .bySource = QStringLiteral("sms")};
    }
    if (record.user == sandbox::nobody)
        return {.at = momentOf(when), .byName = {}, .bySource = QStringLiteral("api")};
    const sandbox::UserRecord& user = m_data.users.at(record.user);
    return {.at = momentOf(when),
            .byName = QString(user.firstName + u' ' + user.lastName),
            .bySource = QStringLiteral("web")};
}

Message ClientRecords::message(quint32 index) const
{
    const sandbox::MessageRecord& record = m_data.threads.message(index);
    const quint32 group = m_data.threads.conversation(record.conversation).group;
    Message message;
    message.id = MessageId(m_data.ids.text(IdKind::Message, index));
    message.conversationId = idOf(record.conversation);
    message.contactId = ContactId(m_data.ids.text(IdKind::Contact, record.contact));
    message.groupId = GroupId(m_data.ids.text(IdKind::Group, group));
    message.text = record.text;
    message.templateText = record.templateText;
    message.outgoing = record.outgoing;
    message.isMms = !record.media.isEmpty();
    message.phoneNumber = m_data.groups.at(group).number;
    const bool failed = record.status == sandbox::MessageStatus::Error;
    message.price = failed ? 0.0 : record.segments * m_data.account.segmentPrice;
    message.segments = record.segments;
    message.read = record.read;
    message.statusText = sandbox::JsonShape::statusWord(record.status);
    message.status = decode::deliveryStatus(message.statusText);
    for (const sandbox::MediaRecord& media : record.media) {
        message.media.append({.url = QUrl(m_shape.absolute(media.url)),
                              .type = media.type,
                              .name = media.filename.section(u'.', 0, 0),
                              .filename = media.filename});
    }
    if (record.outgoing)
        message.sendAt = momentOf(record.created);
    if (!record.errorCode.isEmpty())
        message.error = {.code = record.errorCode, .description = sandbox::ErrorCodes::description(record.errorCode)};
    message.created = stampOf(record.created, index);
    message.updated = stampOf(record.updated, index);
    return message;
}

QList<Message> ClientRecords::messagesOf(quint32 conversation) const
{
    QList<Message> messages;
    const QList<quint32>& indices = m_data.threads.conversation(conversation).messages;
    messages.reserve(indices.size());
    for (const quint32 index : indices)
        messages.append(message(index));
    return messages;
}

Conversation ClientRecords::conversation(quint32 index) const
{
    const sandbox::ConversationRecord& record = m_data.threads.conversation(index);
    const sandbox::GroupRecord& group = m_data.groups.at(record.group);
    Conversation conversation;
    conversation.id = idOf(index);
    conversation.contact = contact(record.contact);
    conversation.closedAt = momentOf(record.closed);
    conversation.isClosed = record.closed != 0;
    conversation.number = {.id = m_data.ids.text(IdKind::PhoneNumber, record.group),
                           .name = group.numberName,
                           .number = group.number,
                           .country = group.country};
    conversation.groupId = GroupId(m_data.ids.text(IdKind::Group, record.group));
    conversation.groupName = group.name;
    if (record.messages.isEmpty())
        return conversation;
    for (const quint32 unread : record.messages.last(std::min<qsizetype>(record.unread, record.messages.size())))
        conversation.serverUnread.append(m_data.ids.text(IdKind::Message, unread));
    conversation.created = stampOf(record.created, record.messages.first());
    conversation.updated = stampOf(record.updated, record.messages.last());
    conversation.lastMessage = message(record.messages.last());
    return conversation;
}

QList<Group> ClientRecords::groups() const
{
    QList<Group> groups;
    for (quint32 index = 0; index < static_cast<quint32>(m_data.groups.size()); ++index) {
        const sandbox::GroupRecord& record = m_data.groups.at(index);
        const SendingNumber number{.id = m_data.ids.text(IdKind::PhoneNumber, index),
                                   .name = record.numberName,
                                   .number = record.number,
                                   .country = record.country};
        groups.append({.id = GroupId(m_data.ids.text(IdKind::Group, index)),
                       .name = record.name,
                       .numbers = {number},
                       .isDefault = index == 0});
    }
    return groups;
}

} // namespace rejoinder::bench
