#pragma once

#include "domain/ContactJob.h"
#include "domain/Result.h"

#include <QFuture>

namespace rejoinder {

/// What is done to each contact of a job, and may be done again where it is not known what came of it. GUI thread; only
/// while SakariAccess::isUsable().
class ContactAct
{
public:
    virtual ~ContactAct() = default;

    /// The store knows the outcome when it ends well.
    virtual QFuture<Result<Done>> carryOut(const ContactJob& job, const Contact& contact) = 0;
};

} // namespace rejoinder
