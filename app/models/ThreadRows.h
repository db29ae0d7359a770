#pragma once

#include "domain/ThreadRow.h"

#include <QDateTime>

namespace rejoinder {

/// Messages (oldest first) and texts still in the outbox as one thread: texts on their way stand at the end whatever
/// this computer's clock says, failed ones where their time puts them. Flags are not set yet. Pure.
[[nodiscard]] QList<ThreadRow> mergedRows(const QList<Message>& messages, const QList<OutboxEntry>& outbox);

/// Where the "new" line stands: above this message, saying `count`.
struct NewLine
{
    MessageId above; ///< empty: no line
    int count = 0;
    bool settled = true; ///< false: the first unread message is older than what is loaded
};

/// For `unread` texts of theirs at the end of `messages`. Pure.
[[nodiscard]] NewLine newLineFor(const QList<Message>& messages, int unread);

/// Sets day lines (by local date), runs (same sender, same day, within five minutes, no line between) and the new line.
void setFlags(QList<ThreadRow>& rows, const NewLine& line);

} // namespace rejoinder
