#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// "page-off", "page-on": a page of 100 messages from its bytes to the store's commit, as the program takes one in:
/// decoded on the pool, written by the store's thread, told to the models of a window that shows the list. Off the GUI
/// thread: the time in the decoder and in the store; on it: the time in all events that are not painting, in
/// milliseconds. Each page is new to the store; what it added is taken out again at the end.
[[nodiscard]] Findings pageProbe(Bench& bench);

} // namespace rejoinder::bench
