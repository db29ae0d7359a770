#pragma once

#include "session/SyncState.h"

#include <QString>

namespace rejoinder {

/// The status line's sentence for where the sync stands. `now` is passed in (UTC). Pure.
namespace syncwords {

[[nodiscard]] QString of(const SyncState& state, const QDateTime& now);
/// Not connected, and nobody is being signed in.
[[nodiscard]] QString notSignedIn();
/// Whether the sentence changes with every second.
[[nodiscard]] bool countsDown(const SyncState& state);
/// One of our icons.
[[nodiscard]] QString iconName(const SyncState& state);

} // namespace syncwords

} // namespace rejoinder
