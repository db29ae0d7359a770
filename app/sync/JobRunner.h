#pragma once

#include "domain/ContactJob.h"
#include "domain/JobTimes.h"

#include <QHash>
#include <QObject>
#include <array>

namespace rejoinder {

class Clock;
class JobBook;
class JobWorker;
class RequestPace;
class SakariAccess;
struct JobTurn;

/// Says whose turn it is. Changes to lists, deletions and imports go side by side, so that one deletion does not wait
/// for an import of an hour; within each of the three the oldest job goes first, so that what was asked for last holds
/// in the end. One request is out at a time. GUI thread.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    struct Workers
    {
        JobWorker& lists;
        JobWorker& deletions;
        JobWorker& imports;
    };

    JobRunner(SakariAccess& access, JobBook& book, RequestPace& pace, Workers workers, const Clock& clock,
              JobTimes times, QObject* parent = nullptr);

    /// See JobDesk.
    bool takeBack(const JobId& id);
    void pause(const JobId& id);
    void resume(const JobId& id);
    void stop(const JobId& id);
    void putAway(const JobId& id);
    /// Sakari can be reached (again): what waits goes now.
    void hurry();

private:
    struct Standing
    {
        int failures = 0; ///< in a row
        bool isWaiting = false;
        bool isToStop = false; ///< once its turn has ended
        int wait = 0;          ///< tells a wait that was cut short from the one that followed it
    };
    void onTaken(const JobId& id);
    void goOn();
    [[nodiscard]] JobId nextInTurn();
    void take(const JobId& id);
    void conclude(const JobId& id, const JobTurn& turn);
    void waitFor(const JobId& id, std::chrono::milliseconds time);
    void endHere(const JobId& id);

    SakariAccess& m_access;
    JobBook& m_book;
    RequestPace& m_pace;
    const std::array<JobWorker*, 3> m_workers; ///< by lane
    const Clock& m_clock;
    const JobTimes m_times;
    QHash<JobId, Standing> m_standings;
    JobId m_underWay; ///< empty: none
    size_t m_lastLane = 0;
};

} // namespace rejoinder
