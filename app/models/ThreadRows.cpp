#include "models/ThreadRows.h"

#include "models/ThreadWindow.h"

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

namespace {

/// Goes on counting theirs upwards, from the message before `end`.
void countUp(NewLine& line, const QList<Message>& messages, int end)
{
    for (int i = end - 1; i >= 0 && line.missing > 0; --i) {
        if (messages.at(i).outgoing)
            continue;
        --line.missing;
        line.above = messages.at(i).id;
    }
}

} // namespace

NewLine newLineFor(const QList<Message>& messages, int unread)
{
    NewLine line{.above = {}, .count = unread, .missing = std::max(0, unread)};
    countUp(line, messages, int(messages.size()));
    return line;
}

NewLine extended(const NewLine& line, const QList<Message>& messages, const MessageId& newestAtFirst)
{
    const bool none = line.above.isEmpty();
    const MessageId& from = none ? newestAtFirst : line.above;
    const auto found =
        std::find_if(messages.begin(), messages.end(), [&](const Message& message) { return message.id == from; });
    if (found == messages.end())
        return line;
    NewLine longer = line;
    countUp(longer, messages, int(found - messages.begin()) + (none ? 1 : 0));
    return longer;
}

QList<OutboxEntry> outboxWithin(const QList<OutboxEntry>& outbox, const ThreadWindow& window)
{
    QList<OutboxEntry> within = outbox;
    within.removeIf([&](const OutboxEntry& entry) {
        if (isOnItsWay(entry))
            return window.hasNewer();
        const qint64 at = entry.createdAt.toMSecsSinceEpoch();
        return (window.hasOlder() && at < window.messages().constFirst().at) ||
               (window.hasNewer() && at >= window.below()->at);
    });
    return within;
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
        const bool hasLine =
            line.count > 0 && !line.above.isEmpty() && row.message() && row.message()->id == line.above;
        row.newAbove = hasLine ? line.count : 0;
        row.startsRun = i == 0 || !isOneRun(rows.at(i - 1), row);
        row.endsRun = true;
        if (i > 0)
            rows[i - 1].endsRun = row.startsRun;
    }
}

} // namespace rejoinder
