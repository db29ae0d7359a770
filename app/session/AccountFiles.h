#pragma once

#include "domain/StrongId.h"

#include <QStringList>

namespace rejoinder {

struct SessionSettings;

/// The directory that holds an account's databases. An id that is not a plain file name is hashed: it was typed by
/// somebody and must not lead out of the profile. Pure.
[[nodiscard]] QString accountDirectory(const SessionSettings& settings, const AccountId& account);

/// The profile's logs. Pure.
[[nodiscard]] QString logDirectory(const SessionSettings& settings);

/// Removes these directories with all that is in them; blocks, so not for the GUI thread. True: none is there any more.
[[nodiscard]] bool removeDirectories(const QStringList& directories);

} // namespace rejoinder
