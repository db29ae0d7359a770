#pragma once

#include "domain/OutboxEntry.h"
#include "domain/OutboxTimes.h"

#include <QObject>

namespace rejoinder {

class Clock;

/// Waits out the holds. Whether a text is still held when its time has come is for the outbox's book to say: it may
/// have been undone in the same moment. GUI thread.
class HoldClock : public QObject
{
    Q_OBJECT
public:
    HoldClock(const Clock& clock, OutboxTimes times, QObject* parent = nullptr);

    void begin(const OutboxEntry& entry);

Q_SIGNALS:
    void ended(const rejoinder::OutboxId& id);

private:
    const Clock& m_clock;
    const OutboxTimes m_times;
};

} // namespace rejoinder
