#pragma once

#include "domain/OutboxEntry.h"
#include "domain/OutboxTimes.h"

#include <optional>

namespace rejoinder {

/// next() for a whole row, and what its state alone does not say: a text that Sakari accepted went out, so it is never
/// queued again, not even where it was not delivered. Pure.
[[nodiscard]] std::optional<OutboxState> nextFor(const OutboxEntry& entry, OutboxEvent event);

/// Whether a queued text has waited so long since the agent's last word that it asks before it goes. A clock that was
/// put back never makes one wait: then it goes. Pure.
[[nodiscard]] bool mustAsk(const OutboxEntry& entry, const OutboxTimes& times, const QDateTime& now);

/// How long until a held text goes by itself: never negative and never over OutboxTimes::longestHold, whatever this
/// computer's clock did meanwhile. Pure.
[[nodiscard]] std::chrono::milliseconds holdLeft(const OutboxEntry& entry, const OutboxTimes& times,
                                                 const QDateTime& now);

/// How long to wait before the thread is looked at again for a text whose outcome is unknown; nullopt: all the looks of
/// OutboxTimes were taken, the one at `notFoundAfter` among them, and only polls follow. `elapsed` since the POST, on a
/// clock that nobody puts forward or back; `taken`: looks so far. A look that is overdue is taken at once, several that
/// are overdue are one. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> untilNextLook(const OutboxTimes& times,
                                                                     std::chrono::milliseconds elapsed, int taken);
/// How many of the looks have become due by then. Pure.
[[nodiscard]] int looksDue(const OutboxTimes& times, std::chrono::milliseconds elapsed);

/// Whether it was looked for long enough, and in enough good reads, to leave the decision to the agent. Pure.
[[nodiscard]] bool isGivenUp(const OutboxEntry& entry, const OutboxTimes& times, std::chrono::milliseconds elapsed);

} // namespace rejoinder
