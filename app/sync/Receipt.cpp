#include "sync/Receipt.h"

namespace rejoinder {

ReceiptVerdict verdictOn(const SendReceipt& receipt)
{
    if (receipt.accepted())
        return {.event = OutboxEvent::Accepted, .error = {}};
    if (!receipt.invalid.isEmpty()) {
        const ServiceError& reason = receipt.invalid.first().error;
        return {.event = OutboxEvent::Refused,
                .error = {.kind = ApiError::Kind::Rejected, .code = reason.code, .serverText = reason.description}};
    }
    const bool hasCounts = receipt.requested > 0;
    if (!hasCounts && !receipt.messages.isEmpty()) {
        const Message& message = receipt.messages.first();
        if (!message.hasFailed())
            return {.event = OutboxEvent::Accepted, .error = {}};
        return {.event = OutboxEvent::Refused,
                .error = {.kind = ApiError::Kind::Rejected,
                          .code = message.error.code,
                          .serverText = message.error.description}};
    }
    if (hasCounts)
        return {.event = OutboxEvent::Refused, .error = {.kind = ApiError::Kind::Rejected}};
    return {.event = OutboxEvent::OutcomeUnknown, .error = {.kind = ApiError::Kind::BadResponse}};
}

} // namespace rejoinder
