#pragma once

#include "domain/OutboxEntry.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace rejoinder {

/// Who goes after whom: one lane a conversation (or, before there is one, a recipient), first in, first out, with one
/// text at a time on its way. Knows no states, no clock and no network; what the head of a lane waits for is for
/// Sender to say.
class OutboxLanes
{
public:
    /// To the end of its lane, wherever it stood before.
    void append(const OutboxEntry& entry);
    /// Empty: in none.
    [[nodiscard]] QString laneOf(const OutboxId& id) const { return m_laneOf.value(id); }
    [[nodiscard]] QStringList lanes() const { return m_lanes.keys(); }
    [[nodiscard]] std::optional<OutboxId> head(const QString& lane) const;
    /// It is done here; a lane that nobody stands in is forgotten.
    void remove(const OutboxId& id);

    /// Neither on its way nor resting.
    [[nodiscard]] bool isFree(const QString& lane) const;
    void setBusy(const QString& lane, bool busy);
    /// After a failure that surely left nothing behind. How many there were in a row.
    int rest(const QString& lane);
    void wake(const QString& lane);
    /// The failures are over.
    void calm(const QString& lane);

private:
    struct Lane
    {
        QList<OutboxId> waiting;
        bool busy = false;
        bool resting = false;
        int failures = 0;
    };
    QHash<QString, Lane> m_lanes;
    QHash<OutboxId, QString> m_laneOf;
};

} // namespace rejoinder
