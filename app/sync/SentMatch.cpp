#include "sync/SentMatch.h"

#include "domain/MergeFields.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// How far this computer's clock may stand apart from Sakari's.
constexpr int clockSkewSeconds = 300;

/// Not before this (Sakari's clock).
QDateTime earliest(const OutboxEntry& entry, const QList<Message>& thread)
{
    const auto fence = std::find_if(thread.cbegin(), thread.cend(),
                                    [&entry](const Message& message) { return message.id == entry.fenceMessage; });
    const QDateTime byClock = entry.fenceAt.addSecs(-clockSkewSeconds);
    if (entry.fenceMessage.isEmpty() || fence == thread.cend())
        return byClock;
    return std::max(fence->created.at, byClock);
}

} // namespace

QString comparableText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

std::optional<Message> findSent(const OutboxEntry& entry, const QList<Message>& thread, const Contact& contact,
                                const QSet<MessageId>& claimed)
{
    if (!entry.fenceAt.isValid())
        return std::nullopt; // It has never left.
    const QDateTime from = earliest(entry, thread);
    const QString written = comparableText(entry.text.text);
    const QString merged = comparableText(mergeFields(entry.text.text, contact).text);
    const auto isIt = [&](const Message& message) {
        if (!message.outgoing || message.id == entry.fenceMessage || claimed.contains(message.id))
            return false;
        if (message.created.at < from || message.media.size() != entry.text.media.size())
            return false;
        const QString text = comparableText(message.text);
        return text == written || text == merged || comparableText(message.templateText) == written;
    };
    const auto found = std::find_if(thread.cbegin(), thread.cend(), isIt);
    return found == thread.cend() ? std::nullopt : std::optional(*found);
}

} // namespace rejoinder
