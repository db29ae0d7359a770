#pragma once

#include "store/DatabaseFile.h"

namespace rejoinder {

/// cache.db: what Sakari can tell again, arranged for the list: every folder and group has an index in the order in
/// which it is shown, and a conversation's row carries what the list says about it.
[[nodiscard]] SchemaSteps cacheSchema();

} // namespace rejoinder
