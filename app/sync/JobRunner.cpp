#include "sync/JobRunner.h"

#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/Backoff.h"
#include "sync/JobBook.h"
#include "sync/JobWorker.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <QTimer>
#include <algorithm>

namespace rejoinder {

namespace {

using State = ContactJob::State;

size_t laneOf(const ContactJob& job)
{
    switch (job.kind) {
    case ContactJobOrder::Kind::AddToList:
    case ContactJobOrder::Kind::RemoveFromList:
        return 0;
    case ContactJobOrder::Kind::Delete:
        return 1;
    case ContactJobOrder::Kind::Import:
        return 2;
    }
    return 0;
}

/// Never longer than it was asked for, whatever this computer's clock did meanwhile.
std::chrono::milliseconds holdLeft(const ContactJob& job, const QDateTime& now)
{
    const qint64 asked = job.askedAt.msecsTo(job.heldUntil);
    return std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(job.heldUntil), 0, std::max<qint64>(0, asked)));
}

} // namespace

JobRunner::JobRunner(SakariAccess& access, JobBook& book, RequestPace& pace, Workers workers, const Clock& clock,
                     JobTimes times, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_book(book),
      m_pace(pace),
      m_workers{&workers.lists, &workers.deletions, &workers.imports},
      m_clock(clock),
      m_times(times)
{
    connect(&book, &JobBook::taken, this, &JobRunner::onTaken);
    connect(&access, &SakariAccess::connected, this, &JobRunner::hurry);
}

void JobRunner::onTaken(const JobId& id)
{
    const ContactJob* job = m_book.find(id);
    if (job->state != State::Held)
        return goOn();
    // Precise: a coarse timer may ring up to five percent early, while Undo is still offered.
    QTimer::singleShot(holdLeft(*job, m_clock.now()), Qt::PreciseTimer, this, [this, id] {
        const ContactJob* held = m_book.find(id);
        if (!held || held->state != State::Held)
            return;
        m_book.setState(id, State::Running);
        goOn();
    });
}

bool JobRunner::takeBack(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const ContactJob* job = m_book.find(id);
    if (!job || job->state != State::Held)
        return false;
    m_book.remove(id);
    return true;
}

void JobRunner::pause(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const ContactJob* job = m_book.find(id);
    if (job && job->state == State::Running)
        m_book.setState(id, State::Paused);
}

void JobRunner::resume(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const ContactJob* job = m_book.find(id);
    if (!job || job->state != State::Paused || m_standings[id].isToStop)
        return;
    m_standings[id].failures = 0;
    m_standings[id].isWaiting = false;
    m_book.setState(id, State::Running);
    goOn();
}

void JobRunner::stop(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const ContactJob* job = m_book.find(id);
    if (!job || takeBack(id) || job->state == State::Finished || m_standings[id].isToStop)
        return;
    // A program that ends before this has come to its end does not go on with it by itself.
    m_book.setState(id, State::Paused);
    m_standings[id].isToStop = true;
    if (m_underWay != id)
        endHere(id);
}

void JobRunner::putAway(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const ContactJob* job = m_book.find(id);
    if (!job || job->state != State::Finished)
        return;
    m_standings.remove(id);
    m_book.remove(id);
}

void JobRunner::hurry()
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (Standing& standing : m_standings)
        standing.isWaiting = false;
    goOn();
}

JobId JobRunner::nextInTurn()
{
    for (size_t i = 1; i <= m_workers.size(); ++i) {
        const size_t lane = (m_lastLane + i) % m_workers.size();
        const auto job = std::find_if(m_book.jobs().cbegin(), m_book.jobs().cend(), [lane](const ContactJob& one) {
            return one.state == State::Running && laneOf(one) == lane;
        });
        if (job == m_book.jobs().cend() || m_standings.value(job->id).isWaiting)
            continue;
        m_lastLane = lane;
        return job->id;
    }
    return {};
}

void JobRunner::goOn()
{
    if (!m_underWay.isEmpty())
        return;
    const JobId id = nextInTurn();
    if (id.isEmpty())
        return;
    if (!m_access.isUsable()) {
        // connected() brings it back.
        m_book.setTrouble(id, ApiError{.kind = ApiError::Kind::Credentials, .neverLeft = true});
        return;
    }
    m_underWay = id;
    m_pace.whenThereIsRoom(Errand::Jobs, this, [this, id] { take(id); });
}

void JobRunner::take(const JobId& id)
{
    const ContactJob* job = m_book.find(id);
    if (!job || job->state != State::Running || !m_access.isUsable()) {
        m_pace.correct(Errand::Jobs, -1);
        return conclude(id, {.end = JobTurn::End::GoOn});
    }
    whenDone(m_workers.at(laneOf(*job))->turn(*job), this, [this, id](const JobTurn& turn) { conclude(id, turn); });
}

void JobRunner::conclude(const JobId& id, const JobTurn& turn)
{
    m_underWay = JobId();
    const ContactJob* job = m_book.find(id);
    if (job && m_standings[id].isToStop) {
        endHere(id);
    } else if (job) {
        Standing& standing = m_standings[id];
        switch (turn.end) {
        case JobTurn::End::GoOn:
            standing.failures = 0;
            if (job->state == State::Running)
                m_book.setTrouble(id, std::nullopt);
            break;
        case JobTurn::End::AllDone:
            m_book.setState(id, State::Finished);
            break;
        case JobTurn::End::Later:
            if (turn.error && job->state == State::Running)
                m_book.setTrouble(id, turn.error);
            waitFor(id, turn.error ? backoff(++standing.failures, *turn.error) / m_times.waitsDividedBy : turn.wait);
            break;
        case JobTurn::End::NeedsPerson:
            m_book.setState(id, State::Paused, turn.error);
            break;
        }
    }
    // Behind the event loop: a job that is refused room again and again must not go deeper and deeper.
    QTimer::singleShot(0, this, &JobRunner::goOn);
}

void JobRunner::waitFor(const JobId& id, std::chrono::milliseconds time)
{
    Standing& standing = m_standings[id];
    standing.isWaiting = true;
    QTimer::singleShot(time, this, [this, id, wait = ++standing.wait] {
        const auto waiting = m_standings.find(id);
        if (waiting == m_standings.end() || waiting->wait != wait || !waiting->isWaiting)
            return;
        waiting->isWaiting = false;
        goOn();
    });
}

void JobRunner::endHere(const JobId& id)
{
    constexpr int all = 1'000'000;
    whenDone(m_book.next(id, JobStep::State::Asked, all), this, [this, id](const QList<JobStep>& asked) {
        JobProgress progress;
        progress.steps = asked;
        for (JobStep& step : progress.steps)
            step.state = JobStep::State::Unsure;
        whenDone(m_book.note(id, progress), this, [this, id](bool) {
            m_standings.remove(id);
            m_book.setState(id, State::Finished);
        });
    });
}

} // namespace rejoinder
