#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "threads": resident memory in MB once 200 conversations have been opened, signed in.
[[nodiscard]] Findings threadsProbe(Bench& bench);

} // namespace rejoinder::bench
