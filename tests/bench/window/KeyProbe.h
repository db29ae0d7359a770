#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "key-480", "key-1600": from a key in the composer to the letter and the counter on the screen, in texts that grow up
/// to so many characters.
[[nodiscard]] Findings keyProbe(Bench& bench);

} // namespace rejoinder::bench
