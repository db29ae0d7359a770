#pragma once

#include "api/ApiRequest.h"
#include "domain/StrongId.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listAccounts();
[[nodiscard]] ApiRequest getAccount(const AccountId& account);
[[nodiscard]] ApiRequest getBalance(const AccountId& account);
/// Undocumented. `admin=1` as the one public program that reads groups sends it.
[[nodiscard]] ApiRequest listGroups(const AccountId& account, int offset, int limit);

} // namespace rejoinder::requests
