#include "sync/ImportSettling.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "sync/ImportBatch.h"
#include "sync/ImportMatch.h"
#include "sync/JobBook.h"
#include "sync/JobVerdict.h"
#include "sync/SakariAccess.h"

#include <algorithm>

namespace rejoinder {

namespace {

using End = JobTurn::End;
using State = JobStep::State;

/// Each time after a look that counts found nothing, so that it is never there twice; but not for ever.
constexpr int mostAsks = 4;
constexpr int mostFailedLooks = 5;

const ApiError notKept{.kind = ApiError::Kind::LocalStorage, .neverLeft = true};

template <class T> QFuture<T> ready(const T& value)
{
    return QtFuture::makeReadyFuture(value);
}

} // namespace

ImportSettling::ImportSettling(SakariAccess& access, Store& store, JobBook& book, ImportLookup& lookup, JobTimes times,
                               QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_book(book), m_lookup(lookup), m_times(times)
{
}

void ImportSettling::noteAsked(const QList<JobStep>& steps)
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (const JobStep& step : steps)
        m_doubts.insert(step.number, {.settled = QDeadlineTimer(m_times.settling)});
}

ImportSettling::Doubt& ImportSettling::doubtOf(const JobStep& step)
{
    if (const auto known = m_doubts.find(step.number); known != m_doubts.end())
        return *known;
    // Of an earlier run. A clock that was changed meanwhile may only make it wait longer.
    const qint64 gone = step.askedAt.isValid() ? step.askedAt.msecsTo(m_access.serverNow()) : 0;
    const qint64 whole = m_times.settling.count();
    return *m_doubts.insert(step.number,
                            {.settled = QDeadlineTimer(gone < 0 ? whole : std::max<qint64>(0, whole - gone))});
}

bool ImportSettling::isWorthALook(const JobStep& step)
{
    const Doubt& doubt = doubtOf(step);
    return !doubt.wasMissed || doubt.settled.hasExpired();
}

QFuture<JobTurn> ImportSettling::settle(const ContactJob& job, const QList<JobStep>& asked)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const JobStep first = asked.constFirst();
    if (!isWorthALook(first)) {
        // Those asked for with it are most likely not there either.
        const qint64 left = std::max<qint64>(1, doubtOf(first).settled.remainingTime());
        return ready(JobTurn{.end = End::Later, .wait = std::chrono::milliseconds(left)});
    }
    QList<Contact> wanted;
    // A look that begins sooner does not count, whenever it ends.
    QSet<qint64> settled;
    for (const JobStep& step : asked) {
        wanted.append(step.item.contact);
        if (doubtOf(step).settled.hasExpired())
            settled.insert(step.number);
    }
    return afterwards(m_lookup.look(wanted), this,
                      [this, job, asked, settled](const Result<ImportLookup::Found>& found) {
                          return onLook(job, asked, settled, found);
                      });
}

QFuture<JobTurn> ImportSettling::onLook(const ContactJob& job, const QList<JobStep>& asked, const QSet<qint64>& settled,
                                        const Result<ImportLookup::Found>& found)
{
    if (!found)
        return onLookFailed(job, asked.constFirst(), found.error());
    JobProgress progress;
    for (const JobStep& step : asked) {
        const QString number = comparableNumber(step.item.contact);
        if (!found.value().numbers.contains(number))
            continue;
        const JobStep after = judged(job, step, found.value().contacts.value(number), settled.contains(step.number));
        if (after == step)
            continue;
        m_doubts.remove(step.number);
        progress.steps.append(after);
    }
    if (progress.steps.isEmpty())
        return ready(JobTurn{.end = End::GoOn});
    return note(job, progress, {.end = End::GoOn});
}

JobStep ImportSettling::judged(const ContactJob& job, JobStep step, const QList<Contact>& found, bool isSettled)
{
    switch (importTrace(step, job.strategy, found)) {
    case ImportTrace::Done:
        step.state = State::Done;
        step.error.reset();
        m_store.contacts().put(found);
        break;
    case ImportTrace::NotThere:
        if (!isSettled)
            doubtOf(step).wasMissed = true;
        else
            step.state = step.asks < mostAsks ? State::Waiting : State::Unsure;
        break;
    case ImportTrace::CannotTell:
        // It may still be on its way to what was wanted.
        if (!isSettled)
            doubtOf(step).wasMissed = true;
        else
            step.state = State::Unsure;
        break;
    }
    return step;
}

QFuture<JobTurn> ImportSettling::onLookFailed(const ContactJob& job, JobStep step, const ApiError& error)
{
    switch (jobVerdict(error)) {
    case JobVerdict::NeedsPerson:
        return ready(JobTurn{.end = End::NeedsPerson, .error = error});
    case JobVerdict::NotNow:
        return ready(JobTurn{.end = End::Later, .error = error});
    case JobVerdict::Refused:
        break;
    case JobVerdict::Unknown:
        // It cannot be looked for while nothing answers; but an answer that is always bad is no reason to wait for
        // ever.
        if (error.httpStatus == 0 || ++doubtOf(step).failedLooks < mostFailedLooks)
            return ready(JobTurn{.end = End::Later, .error = error});
        break;
    }
    step.state = State::Unsure;
    step.error = step.error.value_or(error);
    m_doubts.remove(step.number);
    return note(job, {.steps = {step}}, {.end = End::GoOn});
}

QFuture<JobTurn> ImportSettling::note(const ContactJob& job, const JobProgress& progress, const JobTurn& turn)
{
    return afterwards(m_book.note(job.id, progress), this,
                      [turn](bool isKept) { return isKept ? turn : JobTurn{.end = End::Later, .error = notKept}; });
}

} // namespace rejoinder
