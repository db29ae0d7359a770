#pragma once

#include "domain/OutboxEntry.h"
#include "ui/inbox/thread/MessageLayout.h"
#include "ui/inbox/thread/ThreadWords.h"

namespace rejoinder {

/// What a bubble says about a text that is still in this computer's outbox, in words that can be read aloud, and what
/// the agent can do about it. In the user's language. `now` is passed in. Pure.
namespace sendingwords {

[[nodiscard]] threadwords::State stateOf(const OutboxEntry& entry, const QDateTime& now);
/// Whole sentences below the bubble: why it waits, failed, or is asked about; may be empty.
[[nodiscard]] QString reasonOf(const OutboxEntry& entry, const QDateTime& now);
/// The part of reasonOf() behind "Not sent.", for where that has been said; empty for what did not fail.
[[nodiscard]] QString whyFailed(const OutboxEntry& entry);
/// What cannot be taken back never stands first, so that it is nobody's first key.
[[nodiscard]] QList<MessageAction> actionsOf(const OutboxEntry& entry);

/// Whole seconds until a Held text goes, rounded up; 0: its hold is over.
[[nodiscard]] int secondsLeft(const OutboxEntry& entry, const QDateTime& now);
/// What is left of a Held text's hold, 1 to 0; nullopt for all others.
[[nodiscard]] std::optional<qreal> holdLeft(const OutboxEntry& entry, const QDateTime& now);
/// The moment for which the words are made: as long as it is the same, so are they. The start of the day where they do
/// not depend on time.
[[nodiscard]] QDateTime momentOf(const OutboxEntry& entry, const QDateTime& now);
/// Whether the customer may have it although the bubble does not say that it was sent.
[[nodiscard]] bool mayHaveArrived(const OutboxEntry& entry);

} // namespace sendingwords

} // namespace rejoinder
