#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "open": from the press on a row of the list to its messages on the screen, in milliseconds. Rows all over the list,
/// each opened for the first time.
[[nodiscard]] Findings openProbe(Bench& bench);

} // namespace rejoinder::bench
