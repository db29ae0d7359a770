#include "sync/HoldClock.h"

#include "domain/Clock.h"
#include "domain/OutboxRules.h"
#include "domain/ThreadDoor.h"

#include <QTimer>
#include <utility>

namespace rejoinder {

HoldClock::HoldClock(const Clock& clock, OutboxTimes times, QObject* parent)
    : QObject(parent), m_clock(clock), m_times(std::move(times))
{
}

void HoldClock::begin(const OutboxEntry& entry)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // Precise: a coarse timer may ring up to five percent early, while the bubble still offers Undo.
    QTimer::singleShot(holdLeft(entry, m_times, m_clock.now()), Qt::PreciseTimer, this,
                       [this, id = entry.id] { Q_EMIT ended(id); });
}

} // namespace rejoinder
