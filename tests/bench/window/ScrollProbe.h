#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "scroll-list", "scroll-thread": from the moment at which the wheel turns, every 16 ms, to the frame that shows it.
/// What the window does between two turns (rows that come in) counts where it keeps the next frame waiting.
[[nodiscard]] Findings scrollProbe(Bench& bench);

} // namespace rejoinder::bench
