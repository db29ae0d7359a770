#include "models/ThreadRows.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr qint64 runSeconds = 5 * 60;

bool isOnItsWay(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Held || entry.state == OutboxState::Queued ||
           entry.state == OutboxState::Sending || entry.state == OutboxState::Accepted;
}

/// Sakari's time where there is one; a message without any belongs to what stands above it.
QDateTime timeOf(const ThreadRow& row)
{
    if (row.outbox())
        return row.when();
    const Message& message = *row.message();
    return message.created.at.isValid() ? message.created.at : message.updated.at;
}

QString senderOf(const ThreadRow& row)
{
    return row.message() && row.message()->outgoing ? row.message()->created.byName : QString();
}

bool isOneRun(const ThreadRow& above, const ThreadRow& below)
{
    if (below.startsDay || below.newAbove > 0 || above.isOutgoing() != below.isOutgoing() ||
        senderOf(above) != senderOf(below))
        return false;
    const QDateTime before = timeOf(above);
    const QDateTime after = timeOf(below);
    // A text still here is written "now" by this computer's clock, Sakari's may be a little ahead of it.
    return !before.isValid() || !after.isValid() || std::abs(before.secsTo(after)) <= runSeconds;
}

} // namespace

QList<ThreadRow> mergedRows(const QList<Message>& messages, const QList<OutboxEntry>& outbox)
{
    QList<ThreadRow> rows;
    rows.reserve(messages.size() + outbox.size());
    QList<OutboxEntry> waiting;
    QList<OutboxEntry> placed;
    for (const OutboxEntry& entry : outbox) {
        // Both were read a moment apart: the message is there already.
        const bool isThere = !entry.acceptedAs.isEmpty() &&
                             std::any_of(messages.begin(), messages.end(),
                                         [&](const Message& message) { return message.id == entry.acceptedAs; });
        if (!isThere)
            (isOnItsWay(entry) ? waiting : placed).append(entry);
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const OutboxEntry& a, const OutboxEntry& b) { return a.createdAt < b.createdAt; });
    auto next = placed.cbegin();
    for (const Message& message : messages) {
        for (; next != placed.cend() && message.created.at.isValid() && next->createdAt < message.created.at; ++next)
            rows.append({*next});
        rows.append({message});
    }
    for (; next != placed.cend(); ++next)
        rows.append({*next});
    for (const OutboxEntry& entry : waiting)
        rows.append({entry});
    return rows;
}

NewLine newLineFor(const QList<Message>& messages, int unread)
{
    NewLine line;
    int found = 0;
    for (auto message = messages.crbegin(); message != messages.crend() && found < unread; ++message) {
        if (message->outgoing)
            continue;
        ++found;
        line.above = message->id;
    }
    line.count = found == 0 ? 0 : unread;
    line.settled = found >= unread;
    return line;
}

void setFlags(QList<ThreadRow>& rows, const NewLine& line)
{
    QDate day;
    for (int i = 0; i < rows.size(); ++i) {
        ThreadRow& row = rows[i];
        const QDateTime time = timeOf(row);
        const QDate rowDay = time.isValid() ? time.toLocalTime().date() : day;
        row.startsDay = i == 0 || rowDay != day;
        day = rowDay;
        const bool hasLine = line.count > 0 && row.message() && row.message()->id == line.above;
        row.newAbove = hasLine ? line.count : 0;
        row.startsRun = i == 0 || !isOneRun(rows.at(i - 1), row);
        row.endsRun = true;
        if (i > 0)
            rows[i - 1].endsRun = row.startsRun;
    }
}

} // namespace rejoinder
