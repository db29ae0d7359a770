#include "sync/SentMatch.h"

#include "domain/MergeFields.h"

#include <algorithm>
#include <iterator>

namespace rejoinder {

namespace {

/// How far this computer's clock may stand apart from Sakari's.
constexpr int clockSkewSeconds = 300;

QList<Message>::const_iterator fenceIn(const OutboxEntry& entry, const QList<Message>& thread)
{
    if (entry.fenceMessage.isEmpty())
        return thread.cend();
    return std::find_if(thread.cbegin(), thread.cend(),
                        [&entry](const Message& message) { return message.id == entry.fenceMessage; });
}

/// Not before this (Sakari's clock).
QDateTime earliest(const OutboxEntry& entry, const QList<Message>& thread)
{
    const auto fence = fenceIn(entry, thread);
    const QDateTime byClock = entry.fenceAt.addSecs(-clockSkewSeconds);
    return fence == thread.cend() ? byClock : std::max(fence->created.at, byClock);
}

/// All that it may have become, oldest first.
QList<Message> matches(const OutboxEntry& entry, const QList<Message>& thread, const Contact& contact,
                       const QSet<MessageId>& claimed)
{
    QList<Message> found;
    if (!entry.fenceAt.isValid())
        return found; // It has never left.
    const QDateTime from = earliest(entry, thread);
    const QString written = comparableText(entry.text.text);
    const QString merged = comparableText(mergeFields(entry.text.text, contact).text);
    std::copy_if(thread.cbegin(), thread.cend(), std::back_inserter(found), [&](const Message& message) {
        if (!message.outgoing || message.id == entry.fenceMessage || claimed.contains(message.id))
            return false;
        if (message.created.at < from || message.media.size() != entry.text.media.size())
            return false;
        const QString text = comparableText(message.text);
        return text == written || text == merged || comparableText(message.templateText) == written;
    });
    return found;
}

} // namespace

QString comparableText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

bool saysTheSame(const OutboxEntry& one, const OutboxEntry& other)
{
    return one.text.media.size() == other.text.media.size() &&
           comparableText(one.text.text) == comparableText(other.text.text);
}

QDateTime lookBackTo(const OutboxEntry& entry, const QList<Message>& thread)
{
    const auto fence = fenceIn(entry, thread);
    const QDateTime byClock = entry.fenceAt.addSecs(-clockSkewSeconds);
    return fence == thread.cend() || !fence->created.at.isValid() ? byClock : std::min(fence->created.at, byClock);
}

QList<SentFind> findAllSent(const QList<OutboxEntry>& open, const QList<Message>& thread, const Contact& contact,
                            QSet<MessageId> claimed)
{
    QList<SentFind> finds;
    for (auto entry = open.cbegin(); entry != open.cend(); ++entry) {
        const QList<Message> found = matches(*entry, thread, contact, claimed);
        if (found.isEmpty())
            continue;
        const bool othersWait = std::any_of(std::next(entry), open.cend(),
                                            [&entry](const OutboxEntry& other) { return saysTheSame(*entry, other); });
        const qsizetype taken = othersWait ? 1 : found.size();
        for (const Message& message : found.first(taken))
            claimed.insert(message.id);
        finds.append({.row = entry->id, .message = found.first(), .copies = int(taken)});
    }
    return finds;
}

} // namespace rejoinder
