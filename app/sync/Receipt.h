#pragma once

#include "domain/ApiError.h"
#include "domain/OutboxState.h"
#include "domain/Sending.h"

namespace rejoinder {

/// What a 2xx on the one POST means.
struct ReceiptVerdict
{
    OutboxEvent event = OutboxEvent::OutcomeUnknown; ///< Accepted, Refused or OutcomeUnknown
    ApiError error;                                  ///< the reason, unless accepted
};

/// The message that the text became: the first that has not failed, else the first. Pure.
[[nodiscard]] std::optional<Message> messageIn(const SendReceipt& receipt);

/// A 2xx with the recipient among the invalid, or with nobody valid, is a refusal with its reason; one that says
/// nothing at all leaves the outcome unknown. Sakari does not promise `valid` in every shape of the answer: a message
/// that has not failed is proof enough, whatever the counts and the list of the invalid say. Where somebody was valid
/// it is never a refusal: without a message that shows what went out, the outcome is unknown. Pure.
[[nodiscard]] ReceiptVerdict verdictOn(const SendReceipt& receipt);

} // namespace rejoinder
