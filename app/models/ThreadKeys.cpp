#include "models/ThreadKeys.h"

#include <QSet>
#include <algorithm>

namespace rejoinder {

namespace {

QString outboxKey(const OutboxId& id)
{
    return u'o' + id.text();
}

bool saysTheSame(const Message& message, const OutboxEntry& entry)
{
    return message.outgoing && (message.text == entry.text.text || message.templateText == entry.text.text);
}

} // namespace

QString ThreadKeys::keyOf(const ThreadRow& row) const
{
    if (row.outbox())
        return outboxKey(row.outbox()->id);
    const MessageId& id = row.message()->id;
    return m_inherited.value(id, u'm' + id.text());
}

void ThreadKeys::inherit(const QList<ThreadRow>& before, const QList<ThreadRow>& after,
                         const QList<OutboxEntry>& outbox)
{
    QSet<QString> stillThere;
    QSet<MessageId> known;
    for (const OutboxEntry& entry : outbox)
        stillThere.insert(outboxKey(entry.id));
    // An outbox text that comes back after all takes its name back.
    m_inherited.removeIf(
        [&](const std::pair<const MessageId&, QString&>& one) { return stillThere.contains(one.second); });
    for (const ThreadRow& row : before) {
        if (row.message())
            known.insert(row.message()->id);
    }
    for (const ThreadRow& gone : before) {
        const OutboxEntry* entry = gone.outbox();
        if (!entry || stillThere.contains(keyOf(gone)))
            continue;
        const auto isNew = [&](const ThreadRow& row) {
            return row.message() && !known.contains(row.message()->id) && !m_inherited.contains(row.message()->id);
        };
        auto heir = std::find_if(after.begin(), after.end(), [&](const ThreadRow& row) {
            return isNew(row) && !entry->acceptedAs.isEmpty() && row.message()->id == entry->acceptedAs;
        });
        // The answer and the message may both have come since the last reading: then only the text tells.
        if (heir == after.end() && entry->acceptedAs.isEmpty())
            heir = std::find_if(after.begin(), after.end(), [&](const ThreadRow& row) {
                return isNew(row) && saysTheSame(*row.message(), *entry);
            });
        if (heir != after.end())
            m_inherited.insert(heir->message()->id, outboxKey(entry->id));
    }
}

QList<QString> ThreadKeys::keysFor(const QList<ThreadRow>& before, const QList<ThreadRow>& after,
                                   const QList<OutboxEntry>& outbox)
{
    inherit(before, after, outbox);
    QList<QString> keys;
    keys.reserve(after.size());
    for (const ThreadRow& row : after) {
        keys.append(keyOf(row));
    }
    return keys;
}

} // namespace rejoinder
