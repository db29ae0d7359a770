#include "api/AccountsApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeAccount.h"
#include "api/decode/DecodeGroup.h"
#include "api/requests/AccountRequests.h"

namespace rejoinder {

QFuture<Result<QList<Account>>> AccountsApi::list()
{
    return decodedCall<QList<Account>>(m_connection, requests::listAccounts(), decode::accountList);
}

QFuture<Result<Account>> AccountsApi::get()
{
    return decodedCall<Account>(m_connection, requests::getAccount(m_connection.accountId()), decode::account);
}

QFuture<Result<Balance>> AccountsApi::balance()
{
    return decodedCall<Balance>(m_connection, requests::getBalance(m_connection.accountId()), decode::balance);
}

QFuture<Result<Page<Group>>> AccountsApi::groups(int offset, int limit)
{
    return decodedCall<Page<Group>>(m_connection, requests::listGroups(m_connection.accountId(), offset, limit),
                                    decode::asked(offset, limit, decode::groupPage));
}

} // namespace rejoinder
