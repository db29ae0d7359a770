#pragma once

#include "domain/ApiError.h"

namespace rejoinder {

/// What a failed request of a job means for the job.
enum class JobVerdict {
    Refused,     ///< for this item alone: Sakari said no
    NotNow,      ///< it was surely not carried out, and may be later
    NeedsPerson, ///< it was not carried out, and no other item would be: rights or credit are missing
    Unknown      ///< it may have been carried out
};

/// Pure. ACCT-006 and 402 are Sakari's and HTTP's words for an account without credit.
[[nodiscard]] JobVerdict jobVerdict(const ApiError& error);

} // namespace rejoinder
