#include "sync/RepeatableJob.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "sync/ContactAct.h"
#include "sync/JobBook.h"
#include "sync/JobVerdict.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

using End = JobTurn::End;
using State = JobStep::State;

/// So often a request for one contact may be answered with trouble of Sakari's own before the others go on without it.
constexpr int mostAsks = 6;

template <class T> QFuture<T> ready(const T& value)
{
    return QtFuture::makeReadyFuture(value);
}

const ApiError notKept{.kind = ApiError::Kind::LocalStorage, .neverLeft = true};
const ApiError notConnected{.kind = ApiError::Kind::Credentials, .neverLeft = true};

} // namespace

RepeatableJob::RepeatableJob(SakariAccess& access, JobBook& book, ContactAct& act, QObject* parent)
    : JobWorker(parent), m_access(access), m_book(book), m_act(act)
{
}

QFuture<JobTurn> RepeatableJob::turn(const ContactJob& job)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_book.next(job.id, State::Asked, 1), this, [this, job](const QList<JobStep>& asked) {
        if (!asked.isEmpty())
            return ask(job, asked.constFirst());
        return afterwards(m_book.next(job.id, State::Waiting, 1), this, [this, job](const QList<JobStep>& waiting) {
            return waiting.isEmpty() ? ready(JobTurn{.end = End::AllDone}) : ask(job, waiting.constFirst());
        });
    });
}

QFuture<JobTurn> RepeatableJob::ask(const ContactJob& job, JobStep step)
{
    if (step.item.problem != ImportProblem::None || step.item.contact.id.isEmpty()) {
        step.state = State::Failed;
        return note(job, step, {.end = End::GoOn});
    }
    step.state = State::Asked;
    step.askedAt = m_access.serverNow();
    ++step.asks;
    return afterwards(m_book.note(job.id, {.steps = {step}}), this, [this, job, step](bool isKept) {
        if (!isKept)
            return ready(JobTurn{.end = End::Later, .error = notKept});
        if (!m_access.isUsable())
            return answered(job, step, notConnected);
        return afterwards(m_act.carryOut(job, step.item.contact), this,
                          [this, job, step](const Result<Done>& answer) { return answered(job, step, answer); });
    });
}

QFuture<JobTurn> RepeatableJob::answered(const ContactJob& job, JobStep step, const Result<Done>& answer)
{
    if (answer) {
        step.state = State::Done;
        step.error.reset();
        return note(job, step, {.end = End::GoOn});
    }
    step.error = answer.error();
    switch (jobVerdict(answer.error())) {
    case JobVerdict::Refused:
        step.state = State::Failed;
        return note(job, step, {.end = End::GoOn});
    case JobVerdict::NotNow:
        step.state = State::Waiting;
        --step.asks;
        return note(job, step, {.end = End::Later, .error = answer.error()});
    case JobVerdict::NeedsPerson:
        step.state = State::Waiting;
        return note(job, step, {.end = End::NeedsPerson, .error = answer.error()});
    case JobVerdict::Unknown:
        // An answer, and always the same bad one: it is this contact's, and the rest need not wait for it.
        if (answer.error().httpStatus != 0 && step.asks >= mostAsks) {
            step.state = State::Unsure;
            return note(job, step, {.end = End::GoOn});
        }
        return note(job, step, {.end = End::Later, .error = answer.error()});
    }
    return ready(JobTurn{.end = End::Later, .error = answer.error()});
}

QFuture<JobTurn> RepeatableJob::note(const ContactJob& job, const JobStep& step, const JobTurn& turn)
{
    return afterwards(m_book.note(job.id, {.steps = {step}}), this,
                      [turn](bool isKept) { return isKept ? turn : JobTurn{.end = End::Later, .error = notKept}; });
}

} // namespace rejoinder
