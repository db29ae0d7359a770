#include "api/requests/ConversationRequests.h"

#include "api/requests/RequestParts.h"

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

ApiRequest listConversations(const AccountId& account, int offset, int limit, RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/conversations"), priority);
    addPaging(request, offset, limit);
    return request;
}

ApiRequest getConversation(const AccountId& account, const ConversationId& id, RequestPriority priority)
{
    return accountRequest(Verb::Get, account, QStringLiteral("/conversations/{conversationId}"), priority, id.text());
}

ApiRequest closeConversation(const AccountId& account, const ConversationId& id)
{
    return accountRequest(Verb::Put, account, QStringLiteral("/conversations/{conversationId}/close"),
                          RequestPriority::Sending, id.text());
}

} // namespace rejoinder::requests
