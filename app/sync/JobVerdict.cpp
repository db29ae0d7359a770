#include "sync/JobVerdict.h"

namespace rejoinder {

JobVerdict jobVerdict(const ApiError& error)
{
    constexpr int paymentRequired = 402;
    if (error.outcomeUnknown())
        return JobVerdict::Unknown;
    if (error.neverLeft)
        return JobVerdict::NotNow;
    if (error.kind == ApiError::Kind::Forbidden || error.httpStatus == paymentRequired || error.code == u"ACCT-006")
        return JobVerdict::NeedsPerson;
    if (error.kind == ApiError::Kind::Rejected || error.kind == ApiError::Kind::NotFound)
        return JobVerdict::Refused;
    return JobVerdict::NotNow;
}

} // namespace rejoinder
