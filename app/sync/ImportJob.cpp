#include "sync/ImportJob.h"

#include "api/ContactsApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "sync/ImportBatch.h"
#include "sync/ImportSettling.h"
#include "sync/JobBook.h"
#include "sync/JobVerdict.h"
#include "sync/SakariAccess.h"

#include <algorithm>

namespace rejoinder {

namespace {

using End = JobTurn::End;
using State = JobStep::State;

/// So many are read to make one file of, since those that go together need not follow each other.
constexpr int rowsRead = 300;
constexpr int rowsOfFirstFile = 2;

const ApiError notKept{.kind = ApiError::Kind::LocalStorage, .neverLeft = true};
const ApiError notConnected{.kind = ApiError::Kind::Credentials, .neverLeft = true};

template <class T> QFuture<T> ready(const T& value)
{
    return QtFuture::makeReadyFuture(value);
}

bool cannotBeSent(const JobStep& step)
{
    return step.item.problem != ImportProblem::None || step.item.contact.mobile.number.isEmpty();
}

bool saysNoCsv(int status)
{
    return status == 400 || status == 404 || status == 405 || status == 406 || status == 422;
}

} // namespace

ImportJob::ImportJob(SakariAccess& access, Store& store, JobBook& book, ImportSettling& settling, QObject* parent)
    : JobWorker(parent), m_access(access), m_store(store), m_book(book), m_settling(settling)
{
}

QFuture<JobTurn> ImportJob::turn(const ContactJob& job)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_book.next(job.id, State::Asked, rowsRead), this, [this, job](const QList<JobStep>& asked) {
        // What became of these first: more rows in doubt would only be more to look for.
        if (!asked.isEmpty())
            return m_settling.settle(job, asked);
        return afterwards(m_book.next(job.id, State::Waiting, rowsRead), this,
                          [this, job](const QList<JobStep>& waiting) { return ask(job, waiting); });
    });
}

QFuture<JobTurn> ImportJob::ask(const ContactJob& job, const QList<JobStep>& waiting)
{
    if (waiting.isEmpty()) {
        m_manners.remove(job.id);
        return ready(JobTurn{.end = End::AllDone});
    }
    JobProgress unfit;
    for (JobStep step : waiting) {
        if (!cannotBeSent(step))
            continue;
        step.state = State::Failed;
        if (step.item.problem == ImportProblem::None)
            step.error = ApiError{.kind = ApiError::Kind::Rejected, .neverLeft = true};
        unfit.steps.append(step);
    }
    if (!unfit.steps.isEmpty())
        return note(job, unfit, {.end = End::GoOn});
    const Manner& manner = m_manners[job.id];
    const JobStep& first = waiting.constFirst();
    const bool isAlone =
        manner.csv == Csv::NotTaken || manner.alone.contains(first.number) || !fitsIntoCsv(first.item.contact);
    if (isAlone)
        return askFor(job, {first}, false);
    QList<JobStep> together = waiting;
    together.removeIf([&manner](const JobStep& step) { return manner.alone.contains(step.number); });
    return askFor(job, csvBatch(together, manner.csv == Csv::Works ? manner.mostRows : rowsOfFirstFile), true);
}

QFuture<JobTurn> ImportJob::askFor(const ContactJob& job, QList<JobStep> steps, bool isFile)
{
    for (JobStep& step : steps) {
        step.state = State::Asked;
        step.askedAt = m_access.serverNow();
        step.error.reset();
        ++step.asks;
    }
    return afterwards(m_book.note(job.id, {.steps = steps}), this, [this, job, steps, isFile](bool isKept) {
        // Without it on the disk a program that ends now would not know what to look for: it does not leave.
        if (!isKept)
            return ready(JobTurn{.end = End::Later, .error = notKept});
        m_settling.noteAsked(steps);
        if (!m_access.isUsable())
            return onError(job, steps, notConnected);
        if (!isFile) {
            return afterwards(
                m_access.contacts().create(steps.constFirst().item.contact, job.strategy, RequestPriority::Background),
                this, [this, job, steps](const Result<Contact>& answer) {
                    return onContactAnswer(job, steps.constFirst(), answer);
                });
        }
        return afterwards(
            m_access.contacts().importCsv(csvOf(steps), job.strategy, RequestPriority::Background), this,
            [this, job, steps](const Result<ContactImport>& answer) { return onFileAnswer(job, steps, answer); });
    });
}

QFuture<JobTurn> ImportJob::onFileAnswer(const ContactJob& job, const QList<JobStep>& steps,
                                         const Result<ContactImport>& answer)
{
    Manner& manner = m_manners[job.id];
    if (answer) {
        const JobProgress progress = progressOf(steps, answer.value());
        const bool wasRead = std::any_of(progress.steps.cbegin(), progress.steps.cend(),
                                         [](const JobStep& step) { return step.state != State::Asked; });
        if (manner.csv == Csv::Untried)
            manner.csv = wasRead ? Csv::Works : Csv::NotTaken;
        m_store.contacts().put(answer.value().contacts);
        return note(job, progress, {.end = End::GoOn});
    }
    const JobVerdict verdict = jobVerdict(answer.error());
    if (verdict == JobVerdict::Refused)
        return onFileRefused(job, steps, answer.error());
    // It may be that many rows take the service longer than anybody waits.
    if (verdict == JobVerdict::Unknown)
        manner.mostRows = std::max(10, manner.mostRows / 2);
    return onError(job, steps, answer.error());
}

QFuture<JobTurn> ImportJob::onFileRefused(const ContactJob& job, const QList<JobStep>& steps, const ApiError& error)
{
    constexpr int unsupportedMediaType = 415;
    constexpr int tooLarge = 413;
    Manner& manner = m_manners[job.id];
    if (error.httpStatus == unsupportedMediaType || (manner.csv == Csv::Untried && saysNoCsv(error.httpStatus)))
        manner.csv = Csv::NotTaken;
    else if (error.httpStatus == tooLarge && steps.size() > 1)
        manner.mostRows = int(steps.size()) / 2;
    else
        std::for_each(steps.cbegin(), steps.cend(), [&](const JobStep& step) { manner.alone.insert(step.number); });
    JobProgress progress{.steps = steps};
    for (JobStep& step : progress.steps) {
        step.state = State::Waiting;
        --step.asks;
    }
    return note(job, progress, {.end = End::GoOn});
}

QFuture<JobTurn> ImportJob::onContactAnswer(const ContactJob& job, const JobStep& step, const Result<Contact>& answer)
{
    if (!answer && jobVerdict(answer.error()) != JobVerdict::Refused)
        return onError(job, {step}, answer.error());
    JobStep settled = step;
    settled.state = answer ? State::Done : State::Failed;
    if (answer)
        m_store.contacts().put({answer.value()});
    else
        settled.error = answer.error();
    return note(job, {.steps = {settled}}, {.end = End::GoOn});
}

QFuture<JobTurn> ImportJob::onError(const ContactJob& job, QList<JobStep> steps, const ApiError& error)
{
    const JobVerdict verdict = jobVerdict(error);
    for (JobStep& step : steps) {
        step.error = error;
        if (verdict == JobVerdict::Unknown)
            continue; // and stays Asked
        step.state = State::Waiting;
        --step.asks;
    }
    const End end = verdict == JobVerdict::NeedsPerson ? End::NeedsPerson : End::Later;
    return note(job, {.steps = steps}, {.end = end, .error = error});
}

QFuture<JobTurn> ImportJob::note(const ContactJob& job, const JobProgress& progress, const JobTurn& turn)
{
    return afterwards(m_book.note(job.id, progress), this,
                      [turn](bool isKept) { return isKept ? turn : JobTurn{.end = End::Later, .error = notKept}; });
}

} // namespace rejoinder
