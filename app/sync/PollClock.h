#pragma once

#include "domain/PollSchedule.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace rejoinder {

class Clock;

/// Says when to ask Sakari: as PollSchedule has it, and at once when the window comes to the front, when somebody asks,
/// and when the computer has slept (seen by the clock having run on without this program). GUI thread.
class PollClock : public QObject
{
    Q_OBJECT
public:
    explicit PollClock(const Clock& clock, QObject* parent = nullptr);

    void start();
    void setWindowFocused(bool focused);
    /// After each answer or failure.
    void noteReachable(bool reachable);
    void askNow();

Q_SIGNALS:
    void listDue();
    void threadDue();

private:
    void restartList();
    void restartThread();
    void beat();

    const Clock& m_clock;
    PollSchedule m_schedule;
    QTimer m_list;
    QTimer m_thread;
    QTimer m_heartbeat;
    QDateTime m_lastBeat;
    QDateTime m_lastFailure;
    bool m_started = false;
};

} // namespace rejoinder
