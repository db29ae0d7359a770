#pragma once

#include "domain/OutboxState.h"
#include "domain/Sending.h"

namespace rejoinder {

/// One accepted click on Send, as vault.db keeps it.
struct OutboxEntry
{
    OutboxId id;
    ConversationId conversationId; ///< empty for the first text to somebody, until Sakari names the conversation
    OutgoingText text;
    OutboxState state = OutboxState::Queued;
    QDateTime createdAt; ///< UTC
    QDateTime fenceAt;   ///< UTC, when the POST left; with fenceMessage bounds where to look for it in the thread
    MessageId fenceMessage;
    MessageId acceptedAs; ///< what Sakari called it
    ApiError error;       ///< why it failed or is unconfirmed

    friend bool operator==(const OutboxEntry&, const OutboxEntry&) = default;
};

} // namespace rejoinder
