#pragma once

#include "domain/Draft.h"
#include "domain/OutboxState.h"
#include "domain/Sending.h"

namespace rejoinder {

/// One accepted click on Send, as vault.db keeps it. All times are UTC.
struct OutboxEntry
{
    OutboxId id;
    ConversationId conversationId; ///< empty for the first text to somebody, until Sakari names the conversation
    OutgoingText text;
    Draft typed; ///< what stood in the composer, for Undo; empty text: the text itself
    OutboxState state = OutboxState::Queued;
    QDateTime createdAt;
    QDateTime holdUntil; ///< while Held: when it goes by itself
    QDateTime askedAt;   ///< the agent's last word on sending it: the click, or a later "Send" or "Send again"
    QDateTime fenceAt;   ///< when the POST left; with fenceMessage bounds where to look for it in the thread
    MessageId fenceMessage;
    MessageId acceptedAs; ///< what Sakari called it
    int goodReads = 0;    ///< of the thread since it became Unconfirmed, in which it was not
    QDateTime notFoundAt; ///< Unconfirmed, and looked for long enough: from here on the agent decides
    int copies = 0;       ///< over 1: the thread has it that many times
    ApiError error;       ///< why it failed or is unconfirmed

    friend bool operator==(const OutboxEntry&, const OutboxEntry&) = default;
};

} // namespace rejoinder
