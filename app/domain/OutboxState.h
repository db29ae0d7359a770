#pragma once

#include "domain/ApiError.h"

#include <QMetaType>
#include <optional>

namespace rejoinder {

/// Where an accepted click on Send stands on this computer, until the thread itself shows the message.
enum class OutboxState {
    Held,        ///< committed here; can be undone until its hold ends
    Queued,      ///< committed here, not yet on its way
    Asking,      ///< waited so long for a connection that the agent is asked before it goes
    Sending,     ///< the one POST is out
    Accepted,    ///< Sakari took it; the thread will show it
    Delivered,   ///< the thread shows it as delivered
    Failed,      ///< Sakari refused it and it did not go out; or (with OutboxEntry::acceptedAs) it was not delivered
    Unconfirmed, ///< the answer never came: it may have gone out, and is not repeated by itself
    Discarded    ///< the agent put it aside, or took it back
};

/// What can happen to it.
enum class OutboxEvent {
    HoldEnded,      ///< Held -> Queued
    Undone,         ///< Held -> Discarded, and its text is the draft again
    WaitedTooLong,  ///< Queued -> Asking
    PostStarted,    ///< Queued -> Sending
    Accepted,       ///< Sending, Unconfirmed -> Accepted
    Refused,        ///< Queued, Sending -> Failed
    NotSentForSure, ///< Sending -> Queued: offline, 429, a TLS failure; nothing left this computer
    OutcomeUnknown, ///< Sending -> Unconfirmed
    Delivered,      ///< Accepted -> Delivered
    NotDelivered,   ///< Accepted -> Failed
    Retried,        ///< Asking, Failed, Unconfirmed -> Queued, by the agent
    Discarded       ///< Queued, Asking, Failed, Unconfirmed -> Discarded, by the agent
};

/// The state after the event; nullopt where that must not happen. Pure.
[[nodiscard]] std::optional<OutboxState> next(OutboxState state, OutboxEvent event);

/// What an error on the one POST means for the row. Pure.
[[nodiscard]] OutboxEvent eventFor(const ApiError& error);

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::OutboxState)
