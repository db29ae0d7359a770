#include "life/Arrivals.h"

#include "life/Dispatch.h"
#include "life/Ledger.h"
#include "text/GsmCounter.h"
#include "text/OptWords.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

Arrivals::Arrivals(SandboxData& data, Dispatch& dispatch, Ledger& ledger)
    : m_data(data), m_dispatch(dispatch), m_ledger(ledger)
{
}

Index Arrivals::receive(Index conversation, const QString& text, const QList<MediaRecord>& media)
{
    MessageRecord message;
    message.conversation = m_dispatch.liveConversation(conversation);
    message.contact = m_data.threads.conversation(conversation).contact;
    message.text = text;
    message.media = media;
    message.status = MessageStatus::Received;
    message.segments = static_cast<quint16>(GsmCounter::segments(text));
    message.read = false;
    message.created = message.updated = m_data.now();
    const Index index = m_data.threads.addMessage(message);
    m_data.threads.edit(message.conversation).unread += 1;
    m_data.account.balance -= message.segments * m_data.account.segmentPrice;
    m_ledger.enter(u"message.received"_s,
                   {{u"messageId"_s, m_data.ids.text(IdKind::Message, index)},
                    {u"conversationId"_s, m_data.ids.text(IdKind::Conversation, message.conversation)},
                    {u"contactId"_s, m_data.ids.text(IdKind::Contact, message.contact)},
                    {u"text"_s, text}});
    heedOptWords(message.contact, text);
    return index;
}

void Arrivals::heedOptWords(Index contact, const QString& text)
{
    ContactRecord& record = m_data.contacts.edit(contact);
    if (OptWords::leaves(text)) {
        record.blocked = m_data.now();
    } else if (OptWords::returns(text)) {
        record.blocked = 0;
        record.optIn = m_data.now();
    } else {
        return;
    }
    record.updated = m_data.now();
    m_ledger.enter(record.blocked != 0 ? u"contact.optedOut"_s : u"contact.optedIn"_s,
                   {{u"contactId"_s, m_data.ids.text(IdKind::Contact, contact)}});
}

} // namespace rejoinder::sandbox
