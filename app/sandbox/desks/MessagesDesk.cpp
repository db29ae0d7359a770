#include "desks/MessagesDesk.h"

#include "desks/Audience.h"
#include "life/Dispatch.h"
#include "json/MediaReader.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

MessagesDesk::MessagesDesk(SandboxData& data, const JsonShape& shape, Dispatch& dispatch)
    : Desk(data, shape), m_dispatch(dispatch)
{
}

void MessagesDesk::addRoutes(Router& router)
{
    const QString all = u"/v1/accounts/{accountId}/messages"_s;
    router.add("GET", all, [this](const Call& call) { return list(call); });
    router.add("POST", all, [this](const Call& call) { return send(call); });
    router.add("GET", all + u"/{messageId}"_s, [this](const Call& call) { return fetch(call); });
}

Answer MessagesDesk::list(const Call& call) const
{
    QList<Index> found;
    const bool byConversation = call.query.hasQueryItem(u"conversationId"_s);
    const bool byContact = call.query.hasQueryItem(u"contactId"_s);
    if (byConversation) {
        const auto index = m_data.ids.index(IdKind::Conversation, call.asked(u"conversationId"_s));
        if (index && *index < m_data.threads.conversationCount()) {
            found = m_data.threads.messagesOfConversation(*index);
        }
    } else if (byContact) {
        const auto index = m_data.ids.index(IdKind::Contact, call.asked(u"contactId"_s));
        if (index) {
            found = m_data.threads.messagesOfContact(*index);
        }
    } else {
        found = m_data.threads.listOfMessages();
    }
    return page(call, found, [this](Index index) { return m_shape.message(index); });
}

Answer MessagesDesk::fetch(const Call& call) const
{
    const auto index = m_data.ids.index(IdKind::Message, call.place(u"messageId"_s));
    if (!index || *index >= m_data.threads.messageCount()) {
        return unknown(u"message"_s);
    }
    return Answer::data(m_shape.message(*index));
}

Answer MessagesDesk::send(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    const Dispatch::Text text{body->value("template"_L1).toString(), MediaReader::list(body->value("media"_L1))};
    const QString type = body->value("type"_L1).toString(u"SMS"_s).toUpper();
    if ((text.templateText.isEmpty() && text.media.isEmpty()) || (type != "SMS"_L1 && type != "MMS"_L1)) {
        return Answer::error(422, u"VALIDATION"_s, u"A message needs a template or media, and a type of SMS or MMS"_s);
    }
    Index group = 0;
    const QString groupId = body->value("phoneNumberFilter"_L1)["group"_L1]["id"_L1].toString();
    if (!groupId.isEmpty()) {
        const auto asked = m_data.ids.index(IdKind::Group, groupId);
        if (!asked || *asked >= m_data.groups.size()) {
            return Answer::error(422, u"MSG-001"_s, u"No available phone number"_s);
        }
        group = *asked;
    }
    if (m_data.account.balance <= 0) {
        return Answer::error(422, u"ACCT-006"_s, u"Insufficient credit"_s);
    }
    Audience audience(m_data, m_shape);
    audience.add(*body);
    if (audience.requested() == 0) {
        return Answer::error(422, u"VALIDATION"_s, u"A message needs conversations, contacts or filters"_s);
    }

    QJsonArray messages;
    double price = 0;
    for (const Audience::Recipient& recipient : audience.valid()) {
        const Index conversation = recipient.conversation == nobody
                                       ? m_dispatch.conversationFor(recipient.contact, group)
                                       : m_dispatch.liveConversation(recipient.conversation);
        const Index message = m_dispatch.send(conversation, text);
        messages.append(m_shape.message(message));
        price += m_data.threads.message(message).segments * m_data.account.segmentPrice;
    }
    return Answer::data(
        QJsonObject{{u"messages"_s, messages},
                    {u"jobId"_s, m_data.ids.text(IdKind::Job, static_cast<Index>(m_data.threads.messageCount()))},
                    {u"requested"_s, audience.requested()},
                    {u"valid"_s, audience.valid().size()},
                    {u"invalid"_s, audience.invalid()},
                    {u"estimatedPrice"_s, price}});
}

} // namespace rejoinder::sandbox
