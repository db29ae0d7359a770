#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "search": from a key in the search field to the first results of what stands there then on the screen.
[[nodiscard]] Findings searchProbe(Bench& bench);

} // namespace rejoinder::bench
