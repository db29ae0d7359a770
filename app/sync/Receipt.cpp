#include "sync/Receipt.h"

#include <algorithm>

namespace rejoinder {

std::optional<Message> messageIn(const SendReceipt& receipt)
{
    const QList<Message>& messages = receipt.messages;
    const auto sound =
        std::find_if(messages.cbegin(), messages.cend(), [](const Message& message) { return !message.hasFailed(); });
    if (sound != messages.cend())
        return *sound;
    return messages.isEmpty() ? std::nullopt : std::optional(messages.first());
}

ReceiptVerdict verdictOn(const SendReceipt& receipt)
{
    const std::optional<Message> message = messageIn(receipt);
    if (receipt.accepted() || (message && (receipt.valid > 0 || !message->hasFailed())))
        return {.event = OutboxEvent::Accepted, .error = {}};
    // It went out to somebody; calling it refused would invite the agent to send it again.
    if (receipt.valid > 0)
        return {.event = OutboxEvent::OutcomeUnknown, .error = {.kind = ApiError::Kind::BadResponse}};
    if (!receipt.invalid.isEmpty()) {
        const ServiceError& reason = receipt.invalid.first().error;
        return {.event = OutboxEvent::Refused,
                .error = {.kind = ApiError::Kind::Rejected, .code = reason.code, .serverText = reason.description}};
    }
    if (message) {
        return {.event = OutboxEvent::Refused,
                .error = {.kind = ApiError::Kind::Rejected,
                          .code = message->error.code,
                          .serverText = message->error.description}};
    }
    if (receipt.requested > 0)
        return {.event = OutboxEvent::Refused, .error = {.kind = ApiError::Kind::Rejected}};
    return {.event = OutboxEvent::OutcomeUnknown, .error = {.kind = ApiError::Kind::BadResponse}};
}

} // namespace rejoinder
