#pragma once

#include "store/DatabaseFile.h"

namespace rejoinder {

/// vault.db: what nobody else has. Words rather than numbers for states, so that a file outlives a reordered enum.
[[nodiscard]] SchemaSteps vaultSchema();

} // namespace rejoinder
