#include "json/Shape2021.h"

#include "json/ErrorCodes.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

QJsonObject Shape2021::identifiers(Index contact) const
{
    const ContactRecord& record = m_data.contacts.at(contact);
    QJsonObject object{{u"id"_s, m_data.ids.text(IdKind::Contact, contact)},
                       {u"mobile"_s, QJsonObject{{u"country"_s, record.country}, {u"number"_s, record.number}}}};
    if (!record.firstName.isEmpty()) {
        object.insert(u"firstName"_s, record.firstName);
    }
    if (!record.lastName.isEmpty()) {
        object.insert(u"lastName"_s, record.lastName);
    }
    if (!record.email.isEmpty()) {
        object.insert(u"email"_s, record.email);
    }
    return object;
}

QJsonObject Shape2021::stamp(Moment when, Index user) const
{
    QJsonObject object{{u"at"_s, moment(when)}};
    if (user != nobody) {
        const UserRecord& record = m_data.users.at(user);
        object.insert(u"by"_s, QJsonObject{{u"id"_s, m_data.ids.text(IdKind::User, user)},
                                           {u"firstName"_s, record.firstName},
                                           {u"lastName"_s, record.lastName}});
    }
    return object;
}

QJsonObject Shape2021::contact(Index index) const
{
    const ContactRecord& record = m_data.contacts.at(index);
    QJsonObject object = identifiers(index);
    QJsonArray tags;
    for (const Index list : record.lists) {
        tags.append(QJsonObject{{u"tag"_s, m_data.lists.at(list).name}, {u"visible"_s, true}});
    }
    object.insert(u"tags"_s, tags);
    object.insert(u"attributes"_s, record.attributes);
    object.insert(u"valid"_s, record.mobileValid && record.blocked == 0);
    if (record.blocked != 0) {
        object.insert(u"error"_s, ErrorCodes::object(u"CONT-010"_s));
    }
    object.insert(u"created"_s, stamp(record.created, nobody));
    object.insert(u"updated"_s, stamp(record.updated, nobody));
    return object;
}

QJsonObject Shape2021::message(Index index) const
{
    const MessageRecord& record = m_data.threads.message(index);
    QJsonObject object{
        {u"id"_s, m_data.ids.text(IdKind::Message, index)},
        {u"contact"_s, identifiers(record.contact)},
        {u"conversation"_s, QJsonObject{{u"id"_s, m_data.ids.text(IdKind::Conversation, record.conversation)}}},
        {u"message"_s, record.text},
        {u"template"_s, record.templateText},
        {u"outgoing"_s, record.outgoing},
        {u"phoneNumber"_s, m_data.groups.at(m_data.threads.conversation(record.conversation).group).number},
        {u"price"_s, priceOf(record)},
        {u"segments"_s, record.segments},
        {u"read"_s, record.read},
        {u"status"_s, statusWord(record.status)},
        {u"created"_s, stamp(record.created, record.user)},
        {u"updated"_s, stamp(record.updated, record.user)}};
    if (!record.media.isEmpty()) {
        QJsonArray media;
        for (const MediaRecord& one : record.media) {
            media.append(
                QJsonObject{{u"url"_s, absolute(one.url)}, {u"type"_s, one.type}, {u"filename"_s, one.filename}});
        }
        object.insert(u"media"_s, media);
    }
    if (!record.errorCode.isEmpty()) {
        object.insert(u"error"_s, ErrorCodes::object(record.errorCode));
    }
    return object;
}

QJsonObject Shape2021::conversation(Index index) const
{
    const ConversationRecord& record = m_data.threads.conversation(index);
    const GroupRecord& group = m_data.groups.at(record.group);
    QJsonArray unread;
    for (const Index message : record.messages.last(std::min<qsizetype>(record.unread, record.messages.size()))) {
        unread.append(m_data.ids.text(IdKind::Message, message));
    }
    QJsonObject object{{u"id"_s, m_data.ids.text(IdKind::Conversation, index)},
                       {u"contact"_s, identifiers(record.contact)},
                       {u"closed"_s, record.closed != 0},
                       {u"phoneNumber"_s,
                        QJsonObject{{u"active"_s, true}, {u"country"_s, group.country}, {u"number"_s, group.number}}},
                       {u"unread"_s, unread},
                       {u"created"_s, stamp(record.created, nobody)},
                       {u"updated"_s, stamp(record.updated, nobody)}};
    if (!record.messages.isEmpty()) {
        object.insert(u"lastMessage"_s, message(record.messages.last()));
    }
    return object;
}

QJsonObject Shape2021::messageTemplate(Index index) const
{
    const TemplateRecord& record = m_data.templates.at(index);
    return {{u"id"_s, m_data.ids.text(IdKind::Template, index)},
            {u"name"_s, record.name},
            {u"type"_s, record.type},
            {u"template"_s, record.text}};
}

QJsonObject Shape2021::webhook(Index index) const
{
    const WebhookRecord& record = m_data.webhooks.at(index);
    return {{u"url"_s, record.url}, {u"eventTypes"_s, QJsonArray::fromStringList(record.eventTypes)}};
}

QJsonObject Shape2021::pagination(qint64 total, qint64 limit, qint64 offset) const
{
    QJsonObject object{{u"limit"_s, limit}, {u"offset"_s, offset}};
    if (m_options.pageTotal) {
        object.insert(u"totalCount"_s, total);
    }
    return object;
}

} // namespace rejoinder::sandbox
