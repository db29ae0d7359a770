#pragma once

#include "domain/ThreadRow.h"

#include <QHash>

namespace rejoinder {

/// Names the rows of a thread from one reading to the next, so that a text that was in the outbox and is now a message
/// keeps its name: its bubble is updated in place and does not vanish and come again.
class ThreadKeys
{
public:
    /// `outbox` is all that is still in it, on show or not: a text that is only out of sight leaves its name to nobody.
    [[nodiscard]] QList<QString> keysFor(const QList<ThreadRow>& before, const QList<ThreadRow>& after,
                                         const QList<OutboxEntry>& outbox);
    void clear() { m_inherited.clear(); }

private:
    void inherit(const QList<ThreadRow>& before, const QList<ThreadRow>& after, const QList<OutboxEntry>& outbox);
    [[nodiscard]] QString keyOf(const ThreadRow& row) const;

    QHash<MessageId, QString> m_inherited;
};

} // namespace rejoinder
