#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Account.h"

namespace rejoinder::decode {

[[nodiscard]] Result<QList<Account>> accountList(const QByteArray& body);
[[nodiscard]] Result<Account> account(const QByteArray& body);
[[nodiscard]] Result<Balance> balance(const QByteArray& body);

} // namespace rejoinder::decode
