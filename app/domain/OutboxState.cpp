#include "domain/OutboxState.h"

#include <algorithm>
#include <initializer_list>

namespace rejoinder {

namespace {

using S = OutboxState;

/// `after`, where the state is one of those that the event may find.
std::optional<S> from(S state, std::initializer_list<S> allowed, S after)
{
    return std::find(allowed.begin(), allowed.end(), state) == allowed.end() ? std::nullopt : std::optional(after);
}

} // namespace

std::optional<OutboxState> next(OutboxState state, OutboxEvent event)
{
    switch (event) {
    case OutboxEvent::HoldEnded:
        return from(state, {S::Held}, S::Queued);
    case OutboxEvent::Undone:
        return from(state, {S::Held}, S::Discarded);
    case OutboxEvent::WaitedTooLong:
        return from(state, {S::Queued}, S::Asking);
    case OutboxEvent::PostStarted:
        return from(state, {S::Queued}, S::Sending);
    case OutboxEvent::Accepted:
        return from(state, {S::Sending, S::Unconfirmed}, S::Accepted);
    case OutboxEvent::Refused:
        return from(state, {S::Queued, S::Sending}, S::Failed);
    case OutboxEvent::NotSentForSure:
        return from(state, {S::Sending}, S::Queued);
    case OutboxEvent::OutcomeUnknown:
        return from(state, {S::Sending}, S::Unconfirmed);
    case OutboxEvent::Delivered:
        return from(state, {S::Accepted}, S::Delivered);
    case OutboxEvent::NotDelivered:
        return from(state, {S::Accepted}, S::Failed);
    case OutboxEvent::Retried:
        return from(state, {S::Asking, S::Failed, S::Unconfirmed}, S::Queued);
    case OutboxEvent::Discarded:
        return from(state, {S::Queued, S::Asking, S::Failed, S::Unconfirmed}, S::Discarded);
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
