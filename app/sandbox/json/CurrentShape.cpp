#include "json/CurrentShape.h"

#include "json/ErrorCodes.h"
#include "json/StampShape.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

QJsonObject CurrentShape::listOf(const ContactRecord& contact, Index list) const
{
    const ListRecord& record = m_data.lists.at(list);
    QJsonObject object{{u"id"_s, m_data.ids.text(IdKind::List, list)}, {u"name"_s, record.name}};
    if (record.fromHubspot) {
        object.insert(u"source"_s, QJsonObject{{u"id"_s, u"4711"_s},
                                               {u"integration"_s, u"hubspot"_s},
                                               {u"lastSynced"_s, moment(m_data.start() - 3'600'000)}});
        const QJsonObject attribute{
            {u"attribute"_s, u"city"_s}, {u"comparator"_s, u"="_s}, {u"value"_s, QJsonArray{u"Oakland"_s}}};
        object.insert(u"filter"_s, QJsonObject{{u"q"_s, u""_s},
                                               {u"attributes"_s, QJsonArray{attribute}},
                                               {u"list"_s, m_data.ids.text(IdKind::List, list)},
                                               {u"valid"_s, true},
                                               {u"invalid"_s, false},
                                               {u"blocked"_s, false},
                                               {u"unblocked"_s, true},
                                               {u"optIn"_s, true}});
    }
    if (!record.keyword.isEmpty()) {
        object.insert(u"keyword"_s, record.keyword);
        object.insert(u"doubleOptIn"_s,
                      QJsonObject{{u"enabled"_s, true}, {u"prompt"_s, u"Reply YES to receive our news"_s}});
        object.insert(u"optInConfirmation"_s, u"Welcome! Reply STOP to leave."_s);
    }
    if (contact.optIn != 0) {
        object.insert(u"optIn"_s, moment(contact.optIn));
    }
    if (contact.blocked != 0) {
        object.insert(u"optOut"_s, moment(contact.blocked));
    }
    return object;
}

QJsonObject CurrentShape::contact(Index index) const
{
    const ContactRecord& record = m_data.contacts.at(index);
    QJsonObject mobile{{u"country"_s, record.country},
                       {u"number"_s, record.number},
                       {u"valid"_s, record.mobileValid},
                       {u"lineType"_s, record.lineType}};
    if (record.mobileValid) {
        mobile.insert(u"verified"_s, moment(record.created));
    }
    QJsonArray lists;
    for (const Index list : record.lists) {
        lists.append(listOf(record, list));
    }
    QJsonObject object{{u"id"_s, m_data.ids.text(IdKind::Contact, index)},
                       {u"mobile"_s, mobile},
                       {u"lists"_s, lists},
                       {u"attributes"_s, record.attributes},
                       {u"valid"_s, record.mobileValid && record.blocked == 0},
                       {u"created"_s, StampShape::byUser(m_data, record.created, 0)},
                       {u"updated"_s, StampShape::byUser(m_data, record.updated, 0)}};
    auto insertText = [&object](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(name, value);
        }
    };
    auto insertCrm = [&object](const QString& name, int id) {
        if (id != 0) {
            object.insert(name, QJsonObject{{u"id"_s, id}});
        }
    };
    insertText(u"email"_s, record.email);
    insertText(u"firstName"_s, record.firstName);
    insertText(u"lastName"_s, record.lastName);
    insertCrm(u"hubspot"_s, record.hubspotId);
    insertCrm(u"pipedrive"_s, record.pipedriveId);
    insertCrm(u"activecampaign"_s, record.activecampaignId);
    if (record.optIn != 0) {
        object.insert(u"optIn"_s, moment(record.optIn));
    }
    if (record.blocked != 0) {
        object.insert(u"blocked"_s, moment(record.blocked));
        object.insert(u"error"_s, ErrorCodes::object(u"CONT-010"_s));
    }
    return object;
}

QJsonArray CurrentShape::mediaOf(const QList<MediaRecord>& media) const
{
    QJsonArray array;
    for (const MediaRecord& one : media) {
        array.append(QJsonObject{{u"url"_s, absolute(one.url)},
                                 {u"type"_s, one.type},
                                 {u"name"_s, one.filename.section(u'.', 0, 0)},
                                 {u"filename"_s, one.filename}});
    }
    return array;
}

QJsonObject CurrentShape::bareMessage(Index index) const
{
    const MessageRecord& record = m_data.threads.message(index);
    const Index group = m_data.threads.conversation(record.conversation).group;
    auto stamp = [&](Moment when) {
        return record.outgoing ? StampShape::byUser(m_data, when, record.user)
                               : StampShape::byContact(m_data, when, record.contact);
    };
    QJsonObject object{{u"id"_s, m_data.ids.text(IdKind::Message, index)},
                       {u"contact"_s, contact(record.contact)},
                       {u"group"_s, m_groups.whole(group)},
                       {u"type"_s, record.media.isEmpty() ? u"SMS"_s : u"MMS"_s},
                       {u"message"_s, record.text},
                       {u"template"_s, record.templateText},
                       {u"outgoing"_s, record.outgoing},
                       {u"phoneNumber"_s, m_data.groups.at(group).number},
                       {u"price"_s, priceOf(record)},
                       {u"segments"_s, record.segments},
                       {u"read"_s, record.read},
                       {u"status"_s, statusWord(record.status)},
                       {u"media"_s, mediaOf(record.media)},
                       {u"created"_s, stamp(record.created)},
                       {u"updated"_s, stamp(record.updated)}};
    if (record.outgoing) {
        object.insert(u"sendAt"_s, moment(record.created));
    }
    if (!record.errorCode.isEmpty()) {
        object.insert(u"error"_s, ErrorCodes::object(record.errorCode));
    }
    return object;
}

QJsonObject CurrentShape::bareConversation(Index index) const
{
    const ConversationRecord& record = m_data.threads.conversation(index);
    QJsonArray unread;
    for (const Index message : record.messages.last(std::min<qsizetype>(record.unread, record.messages.size()))) {
        unread.append(m_data.ids.text(IdKind::Message, message));
    }
    QJsonObject object{{u"id"_s, m_data.ids.text(IdKind::Conversation, index)},
                       {u"contact"_s, contact(record.contact)},
                       {u"phoneNumber"_s, m_groups.phoneNumber(record.group)},
                       {u"group"_s, m_groups.brief(record.group)},
                       {u"unread"_s, unread},
                       {u"created"_s, StampShape::byMessage(m_data, record.created, record, true)},
                       {u"updated"_s, StampShape::byMessage(m_data, record.updated, record, false)}};
    if (record.closed != 0) {
        object.insert(u"closed"_s, moment(record.closed));
    }
    return object;
}

QJsonObject CurrentShape::conversation(Index index) const
{
    QJsonObject object = bareConversation(index);
    const ConversationRecord& record = m_data.threads.conversation(index);
    if (!record.messages.isEmpty()) {
        QJsonObject last = bareMessage(record.messages.last());
        last.insert(u"conversation"_s, QJsonObject{{u"id"_s, m_data.ids.text(IdKind::Conversation, index)}});
        object.insert(u"lastMessage"_s, last);
    }
    return object;
}

QJsonObject CurrentShape::message(Index index) const
{
    QJsonObject object = bareMessage(index);
    QJsonObject conversation = bareConversation(m_data.threads.message(index).conversation);
    const Index newest = m_data.threads.conversation(m_data.threads.message(index).conversation).messages.last();
    conversation.insert(u"lastMessage"_s, QJsonObject{{u"id"_s, m_data.ids.text(IdKind::Message, newest)}});
    object.insert(u"conversation"_s, conversation);
    return object;
}

QJsonObject CurrentShape::messageTemplate(Index index) const
{
    const TemplateRecord& record = m_data.templates.at(index);
    return {{u"id"_s, m_data.ids.text(IdKind::Template, index)},
            {u"name"_s, record.name},
            {u"type"_s, record.type},
            {u"template"_s, record.text},
            {u"media"_s, mediaOf(record.media)},
            {u"created"_s, StampShape::byUser(m_data, record.created, 0)},
            {u"updated"_s, StampShape::byUser(m_data, record.updated, 0)}};
}

QJsonObject CurrentShape::webhook(Index index) const
{
    const WebhookRecord& record = m_data.webhooks.at(index);
    return {{u"id"_s, m_data.ids.text(IdKind::Webhook, index)},
            {u"type"_s, u"webhook"_s},
            {u"eventTypes"_s, QJsonArray::fromStringList(record.eventTypes)},
            {u"destination"_s, record.url}};
}

QJsonObject CurrentShape::pagination(qint64 total, qint64 limit, qint64 offset) const
{
    QJsonObject object{{u"limit"_s, limit}, {u"offset"_s, offset}, {u"hasNext"_s, offset + limit < total}};
    if (m_options.pageTotal) {
        object.insert(u"totalCount"_s, total);
    }
    return object;
}

} // namespace rejoinder::sandbox
