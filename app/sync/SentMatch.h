#pragma once

#include "domain/OutboxEntry.h"

#include <QList>
#include <QSet>

namespace rejoinder {

/// The text as it is compared: composed (NFC), line ends and runs of white space as one space, trimmed.
[[nodiscard]] QString comparableText(const QString& text);

/// The message in the thread that this outbox row became, if it is there: outgoing, after the fence, the same text (as
/// written, or with `contact`'s merge fields filled in) and as many media, and not in `claimed` by another row. Of
/// several the oldest, so that two equal texts sent on purpose are told apart by their order. `thread` oldest first.
/// Pure.
[[nodiscard]] std::optional<Message> findSent(const OutboxEntry& entry, const QList<Message>& thread,
                                              const Contact& contact, const QSet<MessageId>& claimed);

} // namespace rejoinder
