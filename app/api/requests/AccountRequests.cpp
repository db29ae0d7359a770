#include "api/requests/AccountRequests.h"

#include "api/requests/RequestParts.h"

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

ApiRequest listAccounts()
{
    ApiRequest request;
    request.pathTemplate = QStringLiteral("/v1/accounts");
    request.path = request.pathTemplate;
    request.priority = RequestPriority::OpenThread;
    return request;
}

ApiRequest getAccount(const AccountId& account)
{
    return accountRequest(Verb::Get, account, QString(), RequestPriority::OpenThread);
}

ApiRequest getBalance(const AccountId& account)
{
    return accountRequest(Verb::Get, account, QStringLiteral("/balance"), RequestPriority::Background);
}

ApiRequest listGroups(const AccountId& account, int offset, int limit)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/groups"), RequestPriority::List);
    request.query.addQueryItem(QStringLiteral("admin"), QStringLiteral("1"));
    addPaging(request, offset, limit);
    return request;
}

} // namespace rejoinder::requests
