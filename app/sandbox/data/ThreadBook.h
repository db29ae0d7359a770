#pragma once

#include "Options.h"
#include "data/Records.h"

#include <QHash>

namespace rejoinder::sandbox {

/// Conversations and their messages, and the order that the lists give them in.
class ThreadBook
{
public:
    ThreadBook(Options::Order order, quint64 seed) : m_order(order), m_seed(seed) {}

    Index addConversation(ConversationRecord conversation);
    /// Appends to the message's conversation and moves that to the front of the list.
    Index addMessage(MessageRecord message);
    /// Something about this conversation changed now.
    void touch(Index conversation, Moment when);

    qsizetype conversationCount() const { return m_conversations.size(); }
    qsizetype messageCount() const { return m_messages.size(); }
    const ConversationRecord& conversation(Index index) const { return m_conversations.at(index); }
    ConversationRecord& edit(Index conversation) { return m_conversations[conversation]; }
    const MessageRecord& message(Index index) const { return m_messages.at(index); }
    MessageRecord& editMessage(Index message) { return m_messages[message]; }

    const QList<Index>& conversationsOf(Index contact) const;
    /// The newest conversation of this contact with this group, open ones before closed ones; or nobody.
    Index between(Index contact, Index group) const;

    /// In the order of --order. `updated`: last change first. `created`: oldest first. `shuffled`: none to rely on,
    /// the same from call to call.
    const QList<Index>& listOfConversations() const { return m_list; }
    const QList<Index>& listOfMessages() const { return m_messageList; }
    QList<Index> messagesOfConversation(Index conversation) const;
    QList<Index> messagesOfContact(Index contact) const;

    /// Once, after the sample data is in.
    void settle();

private:
    QList<Index> arranged(QList<Index> messages) const;
    bool isBefore(Index left, Index right) const;
    quint64 shuffleKey(Index index) const;

    Options::Order m_order;
    quint64 m_seed;
    bool m_settled = false;
    QList<ConversationRecord> m_conversations;
    QList<MessageRecord> m_messages;
    QHash<Index, QList<Index>> m_byContact;
    QList<Index> m_list;
    QList<Index> m_messageList; ///< kept in order: a million are not sorted for each page
};

} // namespace rejoinder::sandbox
