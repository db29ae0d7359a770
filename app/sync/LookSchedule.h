#pragma once

#include "domain/OutboxEntry.h"
#include "domain/OutboxTimes.h"
#include "domain/Result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace rejoinder {

class Clock;
class OutboxBook;
class Reconciler;
struct Look;

/// When a text of unknown outcome is looked for: at set times after the POST, after a failed look with growing waits
/// and as soon as Sakari can be reached again, until it is found or the decision is the agent's
/// (OutboxEntry::notFoundAt). Times count on a clock that stands still while the computer sleeps and that nobody sets.
/// GUI thread.
class LookSchedule : public QObject
{
    Q_OBJECT
public:
    LookSchedule(Reconciler& reconciler, OutboxBook& book, const Clock& clock, OutboxTimes times,
                 QObject* parent = nullptr);

    /// The POST has just ended; `sinceSent`: it left so long ago.
    void begin(const OutboxId& id, std::chrono::milliseconds sinceSent);
    /// Left over from an earlier run: looked for now, and then as if it had just been sent.
    void beginAtOnce(const OutboxId& id);
    /// The agent's own look.
    void lookNow(const OutboxId& id);
    /// Sakari can be reached (again).
    void hurry();
    /// What follows it must wait still: it may yet turn up, and nobody has decided.
    [[nodiscard]] bool isHolding(const OutboxId& id) const;

Q_SIGNALS:
    /// isHolding() may have become false: found, given up, or looked for by the agent and not there.
    void released(const rejoinder::OutboxId& id);

private:
    struct Watch
    {
        QElapsedTimer since;
        std::chrono::milliseconds before{0}; ///< of the time since the POST, what had passed when `since` began
        int taken = 0;                       ///< of the looks at set times
        int failures = 0;
        int turn = 0; ///< tells the timer that counts from those set earlier
        bool isLooking = false;
        bool isAskedFor = false; ///< by the agent
        bool isReleased = false;

        [[nodiscard]] std::chrono::milliseconds elapsed() const
        {
            return before + std::chrono::milliseconds(since.elapsed());
        }
    };
    void watch(const OutboxId& id, std::chrono::milliseconds sinceSent, std::chrono::milliseconds firstLook);
    void lookIn(const OutboxId& id, std::chrono::milliseconds wait);
    void look(const OutboxId& id);
    void onLooked(const OutboxId& id, const Result<Look>& answer);
    void goOn(const OutboxId& id, const Result<Look>& answer);
    void onMoved(const OutboxId& id);
    void release(const OutboxId& id);

    Reconciler& m_reconciler;
    OutboxBook& m_book;
    const Clock& m_clock;
    const OutboxTimes m_times;
    QHash<OutboxId, Watch> m_watched;
};

} // namespace rejoinder
