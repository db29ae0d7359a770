#include "api/ConversationsApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeConversation.h"
#include "api/requests/ConversationRequests.h"

namespace rejoinder {

QFuture<Result<Page<Conversation>>> ConversationsApi::list(int offset, int limit, RequestPriority priority)
{
    return decodedCall<Page<Conversation>>(
        m_connection, requests::listConversations(m_connection.accountId(), offset, limit, priority),
        decode::asked(offset, limit, decode::conversationPage));
}

QFuture<Result<Conversation>> ConversationsApi::get(const ConversationId& id, RequestPriority priority)
{
    return decodedCall<Conversation>(m_connection, requests::getConversation(m_connection.accountId(), id, priority),
                                     decode::conversation);
}

QFuture<Result<Conversation>> ConversationsApi::close(const ConversationId& id)
{
    return decodedCall<Conversation>(m_connection, requests::closeConversation(m_connection.accountId(), id),
                                     decode::conversation);
}

} // namespace rejoinder
