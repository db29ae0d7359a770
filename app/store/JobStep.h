#pragma once

#include "domain/ContactJob.h"

namespace rejoinder {

/// An item of a job as the vault has it.
struct JobStep
{
    enum class State {
        Waiting,
        Asked, ///< a request for it may have left, and what came of it is not known
        Done,
        Failed,
        Unsure
    };

    qint64 number = 0; ///< names it in the vault, and grows in the order of the items
    JobItem item;
    State state = State::Waiting;
    QDateTime askedAt; ///< when a request for it last left, by Sakari's clock
    int asks = 0;      ///< how many did
    std::optional<ApiError> error;

    friend bool operator==(const JobStep&, const JobStep&) = default;
};

/// What has become of some of a job's items, to be written in one go.
struct JobProgress
{
    QList<JobStep> steps; ///< state, askedAt, asks and error count; the rest stays as it is
    int inserted = 0;     ///< so many more
    int updated = 0;      ///< so many more
};

} // namespace rejoinder
