#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "sync-rate": conversations a second of a first sync into an empty profile, from signing in to "up to date";
/// "sync-stall": the longest that the GUI thread kept a hand waiting meanwhile, in milliseconds.
[[nodiscard]] Findings firstSyncProbe(Bench& bench);

} // namespace rejoinder::bench
