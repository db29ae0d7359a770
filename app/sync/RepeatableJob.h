#pragma once

#include "domain/Result.h"
#include "store/JobStep.h"
#include "sync/JobWorker.h"

namespace rejoinder {

class ContactAct;
class JobBook;
class SakariAccess;

/// Jobs whose requests may be sent again whenever it is not known what came of them: one contact a turn, noted before
/// the request leaves and after it was answered. GUI thread.
class RepeatableJob final : public JobWorker
{
    Q_OBJECT
public:
    RepeatableJob(SakariAccess& access, JobBook& book, ContactAct& act, QObject* parent = nullptr);

    QFuture<JobTurn> turn(const ContactJob& job) override;

private:
    QFuture<JobTurn> ask(const ContactJob& job, JobStep step);
    QFuture<JobTurn> answered(const ContactJob& job, JobStep step, const Result<Done>& answer);
    QFuture<JobTurn> note(const ContactJob& job, const JobStep& step, const JobTurn& turn);

    SakariAccess& m_access;
    JobBook& m_book;
    ContactAct& m_act;
};

} // namespace rejoinder
