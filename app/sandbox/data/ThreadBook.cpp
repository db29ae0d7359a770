#include "data/ThreadBook.h"

#include "data/Random.h"

#include <algorithm>
#include <numeric>

namespace rejoinder::sandbox {

Index ThreadBook::addConversation(ConversationRecord conversation)
{
    const auto index = static_cast<Index>(m_conversations.size());
    m_byContact[conversation.contact].append(index);
    m_conversations.append(std::move(conversation));
    if (m_settled) {
        if (m_order == Options::Order::Updated) {
            m_list.prepend(index);
        } else if (m_order == Options::Order::Created) {
            m_list.append(index);
        } else {
            m_list.insert(static_cast<qsizetype>(shuffleKey(index) % static_cast<quint64>(m_list.size() + 1)), index);
        }
    }
    return index;
}

Index ThreadBook::addMessage(MessageRecord message)
{
    const auto index = static_cast<Index>(m_messages.size());
    const Index conversation = message.conversation;
    const Moment when = message.created;
    m_conversations[conversation].messages.append(index);
    m_messages.append(std::move(message));
    if (m_settled) {
        const auto place = std::upper_bound(m_messageList.cbegin(), m_messageList.cend(), index,
                                            [this](Index left, Index right) { return isBefore(left, right); });
        m_messageList.insert(place, index);
    }
    touch(conversation, when);
    return index;
}

void ThreadBook::touch(Index conversation, Moment when)
{
    m_conversations[conversation].updated = std::max(m_conversations[conversation].updated, when);
    if (m_settled && m_order == Options::Order::Updated) {
        const auto place = std::find(m_list.begin(), m_list.end(), conversation);
        std::rotate(m_list.begin(), place, place + 1);
    }
}

const QList<Index>& ThreadBook::conversationsOf(Index contact) const
{
    static const QList<Index> none;
    const auto found = m_byContact.constFind(contact);
    return found == m_byContact.cend() ? none : *found;
}

Index ThreadBook::between(Index contact, Index group) const
{
    Index best = nobody;
    for (const Index candidate : conversationsOf(contact)) {
        if (m_conversations[candidate].group != group) {
            continue;
        }
        if (best == nobody || m_conversations[best].closed != 0 || m_conversations[candidate].closed == 0) {
            best = candidate;
        }
    }
    return best;
}

QList<Index> ThreadBook::messagesOfConversation(Index conversation) const
{
    return arranged(m_conversations.at(conversation).messages);
}

QList<Index> ThreadBook::messagesOfContact(Index contact) const
{
    QList<Index> all;
    for (const Index conversation : conversationsOf(contact)) {
        all += m_conversations.at(conversation).messages;
    }
    return arranged(std::move(all));
}

void ThreadBook::settle()
{
    m_settled = true;
    m_list.resize(m_conversations.size());
    std::iota(m_list.begin(), m_list.end(), Index{0});
    std::stable_sort(m_list.begin(), m_list.end(), [this](Index left, Index right) {
        const ConversationRecord& a = m_conversations.at(left);
        const ConversationRecord& b = m_conversations.at(right);
        switch (m_order) {
        case Options::Order::Updated:
            return a.updated > b.updated;
        case Options::Order::Created:
            return a.created < b.created;
        case Options::Order::Shuffled:
            return shuffleKey(left) < shuffleKey(right);
        }
        return left < right;
    });
    QList<Index> all(m_messages.size());
    std::iota(all.begin(), all.end(), Index{0});
    m_messageList = arranged(std::move(all));
}

QList<Index> ThreadBook::arranged(QList<Index> messages) const
{
    std::stable_sort(messages.begin(), messages.end(),
                     [this](Index left, Index right) { return isBefore(left, right); });
    return messages;
}

bool ThreadBook::isBefore(Index left, Index right) const
{
    if (m_order == Options::Order::Shuffled) {
        return shuffleKey(left) < shuffleKey(right);
    }
    const Moment a = m_messages.at(left).created;
    const Moment b = m_messages.at(right).created;
    const bool earlier = a == b ? left < right : a < b;
    return m_order == Options::Order::Created ? earlier : !earlier && left != right;
}

quint64 ThreadBook::shuffleKey(Index index) const
{
    return Random::mix(m_seed * 31 + index + 1);
}

} // namespace rejoinder::sandbox
