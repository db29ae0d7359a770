#include "domain/OutboxState.h"

namespace rejoinder {

std::optional<OutboxState> next(OutboxState state, OutboxEvent event)
{
    using S = OutboxState;
    switch (event) {
    case OutboxEvent::PostStarted:
        return state == S::Queued ? std::optional(S::Sending) : std::nullopt;
    case OutboxEvent::Accepted:
        return state == S::Sending || state == S::Unconfirmed ? std::optional(S::Accepted) : std::nullopt;
    case OutboxEvent::Refused:
        return state == S::Sending ? std::optional(S::Failed) : std::nullopt;
    case OutboxEvent::NotSentForSure:
        return state == S::Sending ? std::optional(S::Queued) : std::nullopt;
    case OutboxEvent::OutcomeUnknown:
        return state == S::Sending ? std::optional(S::Unconfirmed) : std::nullopt;
    case OutboxEvent::Retried:
        return state == S::Failed || state == S::Unconfirmed ? std::optional(S::Queued) : std::nullopt;
    case OutboxEvent::Discarded:
        return state == S::Queued || state == S::Failed || state == S::Unconfirmed ? std::optional(S::Discarded)
                                                                                   : std::nullopt;
    }
    return std::nullopt;
}

OutboxEvent eventFor(const ApiError& error)
{
    if (error.outcomeUnknown())
        return OutboxEvent::OutcomeUnknown;
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Refused:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Credentials:
    case ApiError::Kind::SlowedDown:
    // These come here only where nothing of the text left: what went wrong was the way to a token, for example.
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::ServerTrouble:
    case ApiError::Kind::BadResponse:
    case ApiError::Kind::Cancelled:
        return OutboxEvent::NotSentForSure;
    default:
        return OutboxEvent::Refused;
    }
}

} // namespace rejoinder
