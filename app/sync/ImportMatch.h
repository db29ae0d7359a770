#pragma once

#include "domain/MergeStrategy.h"
#include "store/JobStep.h"

namespace rejoinder {

/// What Sakari's contacts of a number say of a row that was asked for and not answered.
enum class ImportTrace {
    Done,     ///< all that was wanted stands there
    NotThere, ///< it was not carried out by the time of the look
    CannotTell
};

/// `found`: all of Sakari's contacts with the row's number. One that was neither made nor changed since the request
/// left was not touched by it; one that was, and has not all that was wanted, may have been changed by it or by
/// somebody else. Pure.
[[nodiscard]] ImportTrace importTrace(const JobStep& step, MergeStrategy strategy, const QList<Contact>& found);

} // namespace rejoinder
