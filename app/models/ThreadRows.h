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
    int missing = 0; ///< so many of them are older than what was loaded so far

    [[nodiscard]] bool isSettled() const { return missing == 0; }
};

/// For `unread` texts of theirs at the end of `messages`. Pure.
[[nodiscard]] NewLine newLineFor(const QList<Message>& messages, int unread);
/// The same line once older messages are there too; texts behind `newestAtFirst` do not count. Pure.
[[nodiscard]] NewLine extended(const NewLine& line, const QList<Message>& messages, const MessageId& newestAtFirst);

class ThreadWindow;
/// Those of a conversation's outbox that stand where the window is. Pure.
[[nodiscard]] QList<OutboxEntry> outboxWithin(const QList<OutboxEntry>& outbox, const ThreadWindow& window);

/// Sets day lines (by local date), runs (same sender, same day, within five minutes, no line between) and the new line.
void setFlags(QList<ThreadRow>& rows, const NewLine& line);

} // namespace rejoinder
