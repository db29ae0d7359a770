#pragma once

#include "domain/OutboxEntry.h"

#include <QList>
#include <QSet>

namespace rejoinder {

/// The text as it is compared: composed (NFC), line ends and runs of white space as one space, trimmed.
[[nodiscard]] QString comparableText(const QString& text);

/// Which message an outbox row became.
struct SentFind
{
    OutboxId row;
    Message message;
    int copies = 1; ///< over 1: the thread has it that many times, and nobody else asked for it

    friend bool operator==(const SentFind&, const SentFind&) = default;
};

/// Whether the two say the same, so that a message in the thread may be either's. Pure.
[[nodiscard]] bool saysTheSame(const OutboxEntry& one, const OutboxEntry& other);

/// How far back (Sakari's clock) the thread must be read before "it is not there" can be said. `thread` as the store
/// has it. Pure.
[[nodiscard]] QDateTime lookBackTo(const OutboxEntry& entry, const QList<Message>& thread);

/// The messages in the thread that these outbox rows became, where they are there: outgoing, after the row's fence, the
/// same text (as written, or with `contact`'s merge fields filled in) and as many media, and not in `claimed` by
/// another row. `thread` and `open` oldest first: each row gets the oldest that is left for it, so that of two equal
/// texts of which one arrived it is the first that did. What is left over when the last of them has got its own, and is
/// no other row's, are copies of that one. Pure.
[[nodiscard]] QList<SentFind> findAllSent(const QList<OutboxEntry>& open, const QList<Message>& thread,
                                          const Contact& contact, QSet<MessageId> claimed);

} // namespace rejoinder
