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

/// A 2xx with the recipient among the invalid, or with nobody valid, is a refusal with its reason; one that says
/// nothing at all leaves the outcome unknown. Sakari does not promise `valid` in every shape of the answer: where all
/// counts are missing, a message in it is proof enough. Pure.
[[nodiscard]] ReceiptVerdict verdictOn(const SendReceipt& receipt);

} // namespace rejoinder
