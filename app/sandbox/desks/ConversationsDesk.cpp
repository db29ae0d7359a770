#include "desks/ConversationsDesk.h"

#include "life/Ledger.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {
Answer invalidId()
{
    return Answer::notFound(u"CONV-001"_s, u"Invalid conversation id"_s);
}
} // namespace

ConversationsDesk::ConversationsDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger)
    : Desk(data, shape), m_ledger(ledger)
{
}

void ConversationsDesk::addRoutes(Router& router)
{
    const QString list = u"/v1/accounts/{accountId}/conversations"_s;
    router.add("GET", list, [this](const Call& call) {
        return page(call, m_data.threads.listOfConversations(),
                    [this](Index index) { return m_shape.conversation(index); });
    });
    router.add("GET", list + u"/{conversationId}"_s, [this](const Call& call) { return fetch(call); });
    router.add("PUT", list + u"/{conversationId}/close"_s, [this](const Call& call) { return close(call); });
}

std::optional<Index> ConversationsDesk::asked(const Call& call) const
{
    const auto index = m_data.ids.index(IdKind::Conversation, call.place(u"conversationId"_s));
    if (!index || *index >= m_data.threads.conversationCount()) {
        return std::nullopt;
    }
    return index;
}

Answer ConversationsDesk::fetch(const Call& call) const
{
    const auto index = asked(call);
    return index ? Answer::data(m_shape.conversation(*index)) : invalidId();
}

Answer ConversationsDesk::close(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return invalidId();
    }
    ConversationRecord& conversation = m_data.threads.edit(*index);
    if (conversation.closed == 0) {
        conversation.closed = m_data.now();
        m_data.threads.touch(*index, conversation.closed);
        m_ledger.enter(u"conversation.closed"_s, {{u"conversationId"_s, call.place(u"conversationId"_s)}});
    }
    return Answer::data(m_shape.conversation(*index));
}

} // namespace rejoinder::sandbox
