#pragma once

#include "domain/Account.h"
#include "domain/Group.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// The account itself, its balance and its groups. GUI thread.
class AccountsApi
{
public:
    explicit AccountsApi(SakariConnection& connection) : m_connection(connection) {}

    QFuture<Result<QList<Account>>> list();
    QFuture<Result<Account>> get();
    QFuture<Result<Balance>> balance();
    /// Undocumented; where Sakari answers 403 or 404 the caller makes the groups out of the conversations.
    QFuture<Result<Page<Group>>> groups(int offset, int limit);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
