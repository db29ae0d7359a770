#include "life/Dispatch.h"

#include "life/Ledger.h"
#include "text/GsmCounter.h"
#include "text/MergeText.h"
#include "json/JsonShape.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {
constexpr int queuedAfterMs = 600;
constexpr int sentAfterMs = 900;
constexpr int deliveredAfterMs = 1300;
} // namespace

Dispatch::Dispatch(SandboxData& data, const Options& options, Ledger& ledger, const Pace& pace)
    : m_data(data), m_options(options), m_ledger(ledger), m_pace(pace)
{
}

Index Dispatch::conversationFor(Index contact, Index group)
{
    const Index known = m_data.threads.between(contact, group);
    if (known != nobody) {
        return liveConversation(known);
    }
    ConversationRecord conversation;
    conversation.contact = contact;
    conversation.group = group;
    conversation.created = conversation.updated = m_data.now();
    return m_data.threads.addConversation(conversation);
}

Index Dispatch::liveConversation(Index conversation)
{
    const ConversationRecord& record = m_data.threads.conversation(conversation);
    if (record.closed == 0) {
        return conversation;
    }
    if (m_options.reopen == Options::Reopen::Same) {
        m_data.threads.edit(conversation).closed = 0;
        m_ledger.enter(u"conversation.reopened"_s,
                       {{u"conversationId"_s, m_data.ids.text(IdKind::Conversation, conversation)}});
        return conversation;
    }
    const Index open = m_data.threads.between(record.contact, record.group);
    if (m_data.threads.conversation(open).closed == 0) {
        return open;
    }
    ConversationRecord next;
    next.contact = record.contact;
    next.group = record.group;
    next.created = next.updated = m_data.now();
    const Index made = m_data.threads.addConversation(next);
    m_ledger.enter(u"conversation.started"_s, {{u"conversationId"_s, m_data.ids.text(IdKind::Conversation, made)}});
    return made;
}

Index Dispatch::send(Index conversation, const Text& text)
{
    MessageRecord message;
    message.conversation = conversation;
    message.contact = m_data.threads.conversation(conversation).contact;
    message.outgoing = true;
    message.templateText = text.templateText;
    message.text = MergeText::filled(text.templateText, m_data.contacts.at(message.contact));
    message.media = text.media;
    message.segments = static_cast<quint16>(GsmCounter::segments(message.text));
    message.created = message.updated = m_data.now();
    const Index index = m_data.threads.addMessage(message);
    // Whoever answers has read what came before.
    m_data.threads.edit(conversation).unread = 0;
    m_data.account.balance -= message.segments * m_data.account.segmentPrice;
    m_ledger.enter(u"message.sent"_s,
                   {{u"messageId"_s, m_data.ids.text(IdKind::Message, index)},
                    {u"conversationId"_s, m_data.ids.text(IdKind::Conversation, conversation)},
                    {u"contactId"_s, m_data.ids.text(IdKind::Contact, message.contact)},
                    {u"to"_s, m_data.contacts.at(message.contact).number},
                    {u"from"_s, m_data.groups.at(m_data.threads.conversation(conversation).group).number},
                    {u"template"_s, message.templateText},
                    {u"text"_s, message.text},
                    {u"media"_s, message.media.size()},
                    {u"segments"_s, message.segments}});
    later(queuedAfterMs, index, MessageStatus::Queued);
    return index;
}

void Dispatch::later(int usualMs, Index message, MessageStatus status)
{
    QTimer::singleShot(m_pace.milliseconds(usualMs), this, [this, message, status] { advance(message, status); });
}

void Dispatch::advance(Index message, MessageStatus status)
{
    MessageRecord& record = m_data.threads.editMessage(message);
    const ContactRecord& contact = m_data.contacts.at(record.contact);
    record.status = status;
    record.updated = m_data.now();
    m_data.threads.touch(record.conversation, record.updated);
    if (status == MessageStatus::Queued) {
        const bool fails = !contact.deliveryError.isEmpty();
        later(sentAfterMs, message, fails ? MessageStatus::Error : MessageStatus::Sent);
    } else if (status == MessageStatus::Sent) {
        if (!contact.noReceipts) {
            later(deliveredAfterMs, message, MessageStatus::Delivered);
        }
        Q_EMIT handedOver(message);
    } else if (status == MessageStatus::Error) {
        record.errorCode = contact.deliveryError;
        m_data.account.balance += record.segments * m_data.account.segmentPrice;
    }
}

} // namespace rejoinder::sandbox
