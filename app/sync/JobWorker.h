#pragma once

#include "domain/ContactJob.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

/// What a job's turn came to.
struct JobTurn
{
    enum class End {
        GoOn,       ///< something was done, or found out
        AllDone,    ///< nothing is left
        Later,      ///< nothing can be done now; see `error`, or `wait` where nothing is wrong
        NeedsPerson ///< nothing can be done before a person has done something about `error`
    };

    End end = End::GoOn;
    std::optional<ApiError> error;
    std::chrono::milliseconds wait{0}; ///< of Later without an error
};

/// Takes the jobs of one kind forward, a turn at a time. GUI thread.
class JobWorker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// About one request's worth of the job. There is room for one request when it is called, and what it takes beyond
    /// that it asks room for. Sakari can be reached as far as anybody knows.
    virtual QFuture<JobTurn> turn(const ContactJob& job) = 0;
};

} // namespace rejoinder
