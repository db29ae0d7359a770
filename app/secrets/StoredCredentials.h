#pragma once

#include "domain/Secret.h"

#include <optional>

namespace rejoinder {

/// What the keychain keeps under an account: a line that names the form, one with the client id, one with the client
/// secret. Plain text, since the keychain is what guards it, and people can read there what it is.
[[nodiscard]] QString toKeychain(const Credentials& credentials);
/// nullopt where it is not that.
[[nodiscard]] std::optional<Credentials> fromKeychain(const QString& stored, const AccountId& account);
/// "<profile>/<account id>".
[[nodiscard]] QString keychainKey(const QString& profile, const AccountId& account);

} // namespace rejoinder
