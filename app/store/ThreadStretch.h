#pragma once

#include "domain/Message.h"
#include "domain/OutboxEntry.h"

#include <limits>
#include <optional>

namespace rejoinder {

/// Where a message stands in its thread: by the time that orders it, then by its id.
struct ThreadPlace
{
    qint64 at = 0; ///< milliseconds since 1970, UTC
    MessageId id;

    [[nodiscard]] static ThreadPlace afterAll() { return {std::numeric_limits<qint64>::max(), {}}; }

    friend bool operator==(const ThreadPlace&, const ThreadPlace&) = default;
};

struct PlacedMessage
{
    qint64 at = 0; ///< ThreadPlace::at
    Message message;

    [[nodiscard]] ThreadPlace place() const { return {at, message.id}; }

    friend bool operator==(const PlacedMessage&, const PlacedMessage&) = default;
};

/// Which part of a thread to read. What is held already is named by its ends, so that it is found again wherever the
/// thread has grown meanwhile.
struct ThreadSpan
{
    ConversationId conversation;
    MessageId around;                     ///< begins at this message; where the thread does not have it, as if empty
    std::optional<ThreadPlace> from;      ///< the first that is held; none: nothing is held, begin at the newest
    std::optional<ThreadPlace> to;        ///< the last that is held; none: all up to the newest
    int older = 0;                        ///< so many more before what is held
    int newer = 0;                        ///< so many more after it
    int atLeast = 0;                      ///< where that is fewer, older ones are added up to this many
    int most = 1000;                      ///< of what is held
    bool dropsOldest = false;             ///< where more than `most` are held; else the newest are left out
    std::optional<ThreadPlace> knownUpTo; ///< their texts behind this one are counted
};

/// A part of a thread, and what there is to know beside it. All of one moment.
struct ThreadStretch
{
    QList<PlacedMessage> messages;      ///< oldest first
    std::optional<PlacedMessage> above; ///< the next older one; none: the store has none
    std::optional<PlacedMessage> below; ///< the next newer one; none: `messages` ends with the newest
    QList<PlacedMessage> newest;        ///< where there is one below: the thread's newest, at most 50, oldest first
    int theirsBelow = 0;                ///< of theirs behind ThreadSpan::knownUpTo; counted up to 999
    QList<OutboxEntry> outbox;          ///< of the whole conversation
};

} // namespace rejoinder
