#pragma once

#include "domain/ApiError.h"

#include <QMetaType>
#include <optional>

namespace rejoinder {

/// Where an accepted click on Send stands on this computer, until the thread itself shows the message.
enum class OutboxState {
    Queued,      ///< committed here, not yet on its way
    Sending,     ///< the one POST is out
    Accepted,    ///< Sakari took it; the thread will show it
    Failed,      ///< Sakari refused it; it did not go out
    Unconfirmed, ///< the answer never came: it may have gone out, and is not repeated by itself
    Discarded    ///< the agent put it aside
};

/// What can happen to it.
enum class OutboxEvent {
    PostStarted,    ///< Queued -> Sending
    Accepted,       ///< Sending, Unconfirmed -> Accepted
    Refused,        ///< Sending -> Failed
    NotSentForSure, ///< Sending -> Queued: offline, 429, a TLS failure; nothing left this computer
    OutcomeUnknown, ///< Sending -> Unconfirmed
    Retried,        ///< Failed, Unconfirmed -> Queued, by the agent
    Discarded       ///< Queued, Failed, Unconfirmed -> Discarded, by the agent
};

/// The state after the event; nullopt where that must not happen. Pure.
[[nodiscard]] std::optional<OutboxState> next(OutboxState state, OutboxEvent event);

/// What an error on the one POST means for the row. Pure.
[[nodiscard]] OutboxEvent eventFor(const ApiError& error);

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::OutboxState)
