#pragma once

#include "window/Probe.h"

namespace rejoinder::bench {

/// The page of contacts. "contacts-first": from asking for it, when nobody has looked at it yet, to its rows on the
/// screen; one sample a process. "contacts-again": the same for every later visit. "contacts-key": from a key in its
/// search field to the first results of what stands there then. "contacts-scroll": as ScrollProbe's.
[[nodiscard]] Findings contactsProbe(Bench& bench);
/// The first visit alone.
[[nodiscard]] Findings contactsVisitProbe(Bench& bench);

} // namespace rejoinder::bench
