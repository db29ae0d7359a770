#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// A scripted day in the real window, signed in, while customers write: opens, reads, searches, types and sends.
/// "stalls": how often within the first ten minutes the GUI thread kept a hand waiting for more than 100 ms.
/// "inbound-open", "inbound-elsewhere": seconds from a customer's text to its bubble, or its row, on the screen.
/// "growth": MB of resident memory between the end of the first sixth and the end.
[[nodiscard]] Findings dayProbe(Bench& bench);

} // namespace rejoinder::bench
