#pragma once

#include "session/SignIn.h"

#include <QString>

namespace rejoinder {

/// What keeps somebody from signing in, one sentence (or two) for each. Pure.
namespace signinwords {

[[nodiscard]] QString of(SignIn::Problem problem);
/// Why the stored credentials could not be read; empty for None and NothingStored, which are no trouble to speak of.
[[nodiscard]] QString of(SignIn::KeychainTrouble trouble);
/// Signed in, but the keychain would not take the credentials.
[[nodiscard]] QString notRemembered(SignIn::KeychainTrouble trouble);

} // namespace signinwords

} // namespace rejoinder
