#include "sync/JobBook.h"

#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "store/JobStore.h"
#include "store/Store.h"

#include <QUuid>
#include <algorithm>
#include <utility>

namespace rejoinder {

namespace {

/// Some tenths of a second of the store's thread, between which the list can be read.
constexpr qsizetype itemsAPiece = 2'000;

template <class T> QFuture<T> ready(const T& value)
{
    return QtFuture::makeReadyFuture(value);
}

ContactJob jobOf(const ContactJobOrder& order)
{
    ContactJob job;
    job.id = JobId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    job.kind = order.kind;
    job.list = order.list;
    job.strategy = order.strategy;
    job.fileName = order.fileName;
    job.total = int(order.items.size());
    if (order.items.size() == 1)
        job.only = order.items.constFirst().contact;
    job.failed = int(std::count_if(order.items.cbegin(), order.items.cend(),
                                   [](const JobItem& item) { return item.problem != ImportProblem::None; }));
    return job;
}

} // namespace

JobBook::JobBook(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_loaded(ready(true))
{
}

void JobBook::load()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_loaded = afterwards(m_store.jobs().load(), this, [this](const QList<ContactJob>& jobs) {
        m_jobs = jobs;
        for (const ContactJob& job : jobs)
            Q_EMIT taken(job.id);
        if (!jobs.isEmpty())
            tellChange();
        return true;
    });
}

QFuture<JobId> JobBook::add(const ContactJobOrder& order)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const ContactJob job = jobOf(order);
    return afterwards(m_loaded, this, [this, job, order](bool) {
        return afterwards(m_store.jobs().prepare(job, order.heading), this, [this, job, order](bool isPrepared) {
            if (!isPrepared)
                return ready(JobId());
            return afterwards(append(job.id, order.items, 0), this, [this, job, order](bool areThere) {
                if (areThere)
                    return complete(job, order);
                m_store.jobs().remove(job.id);
                return ready(JobId());
            });
        });
    });
}

int JobBook::underWay() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return int(std::count_if(m_jobs.cbegin(), m_jobs.cend(), [](const ContactJob& job) {
        return job.state == ContactJob::State::Held || job.state == ContactJob::State::Running;
    }));
}

void JobBook::tellChange()
{
    if (const int now = underWay(); std::exchange(m_underWaySaid, now) != now)
        Q_EMIT underWayChanged();
    Q_EMIT changed();
}

QFuture<bool> JobBook::append(const JobId& id, const QList<JobItem>& items, qsizetype from)
{
    if (from >= items.size())
        return ready(true);
    return afterwards(
        m_store.jobs().append(id, items.mid(from, itemsAPiece)), this,
        [this, id, items, from](bool done) { return done ? append(id, items, from + itemsAPiece) : ready(false); });
}

QFuture<JobId> JobBook::complete(ContactJob job, const ContactJobOrder& order)
{
    // The hold begins when there is something to take back.
    job.askedAt = m_clock.now();
    job.state = order.hold.count() > 0 ? ContactJob::State::Held : ContactJob::State::Running;
    job.heldUntil = job.askedAt.addMSecs(order.hold.count());
    return afterwards(m_store.jobs().complete(job), this, [this, job](bool isThere) {
        if (!isThere) {
            m_store.jobs().remove(job.id);
            return JobId();
        }
        m_jobs.append(job);
        Q_EMIT taken(job.id);
        tellChange();
        return job.id;
    });
}

void JobBook::remove(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_jobs.removeIf([&id](const ContactJob& job) { return job.id == id; });
    m_store.jobs().remove(id);
    tellChange();
}

const ContactJob* JobBook::find(const JobId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto job =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&id](const ContactJob& one) { return one.id == id; });
    return job == m_jobs.cend() ? nullptr : &*job;
}

ContactJob* JobBook::at(const JobId& id)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(), [&id](const ContactJob& one) { return one.id == id; });
    return job == m_jobs.end() ? nullptr : &*job;
}

void JobBook::setState(const JobId& id, ContactJob::State state, const std::optional<ApiError>& trouble)
{
    REJOINDER_ASSERT_GUI_THREAD();
    ContactJob* job = at(id);
    if (!job)
        return;
    job->state = state;
    job->trouble = trouble;
    m_store.jobs().setState(id, state, trouble);
    tellChange();
    if (state == ContactJob::State::Finished)
        Q_EMIT finished(id);
}

void JobBook::setTrouble(const JobId& id, const std::optional<ApiError>& trouble)
{
    REJOINDER_ASSERT_GUI_THREAD();
    ContactJob* job = at(id);
    if (!job || job->trouble == trouble)
        return;
    job->trouble = trouble;
    tellChange();
}

QFuture<QList<JobStep>> JobBook::next(const JobId& id, JobStep::State state, int limit)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.jobs().next(id, state, limit);
}

QFuture<bool> JobBook::note(const JobId& id, const JobProgress& progress)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_store.jobs().note(id, progress), this, [this, id, progress](bool isWritten) {
        if (isWritten)
            count(id, progress);
        return isWritten;
    });
}

void JobBook::count(const JobId& id, const JobProgress& progress)
{
    ContactJob* job = at(id);
    if (!job)
        return;
    for (const JobStep& step : progress.steps) {
        job->done += step.state == JobStep::State::Done ? 1 : 0;
        job->failed += step.state == JobStep::State::Failed ? 1 : 0;
        job->unsure += step.state == JobStep::State::Unsure ? 1 : 0;
    }
    job->inserted += progress.inserted;
    job->updated += progress.updated;
    tellChange();
}

QFuture<QList<JobFailure>> JobBook::failures(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.jobs().failures(id);
}

QFuture<QStringList> JobBook::heading(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.jobs().heading(id);
}

} // namespace rejoinder
