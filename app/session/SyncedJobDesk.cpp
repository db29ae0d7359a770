#include "session/SyncedJobDesk.h"

#include "domain/ThreadDoor.h"
#include "sync/JobBook.h"
#include "sync/JobRunner.h"

#include <utility>

namespace rejoinder {

SyncedJobDesk::SyncedJobDesk(JobBook& book, JobRunner& runner, QObject* parent)
    : JobDesk(parent), m_book(book), m_runner(runner)
{
    constexpr std::chrono::milliseconds aWhile{250};
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(aWhile);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isChanged, false))
            tellChange();
    });
    connect(&book, &JobBook::changed, this, [this] {
        if (m_quiet.isActive())
            m_isChanged = true;
        else
            tellChange();
    });
    connect(&book, &JobBook::finished, this, [this](const JobId& id) {
        // Who is told that one has finished sees it finished.
        tellChange();
        Q_EMIT finished(id);
    });
}

void SyncedJobDesk::tellChange()
{
    m_isChanged = false;
    m_quiet.start();
    Q_EMIT jobsChanged();
}

QFuture<JobId> SyncedJobDesk::begin(const ContactJobOrder& order)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.add(order);
}

QList<ContactJob> SyncedJobDesk::jobs() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.jobs();
}

bool SyncedJobDesk::takeBack(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_runner.takeBack(id);
}

void SyncedJobDesk::pause(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_runner.pause(id);
}

void SyncedJobDesk::resume(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_runner.resume(id);
}

void SyncedJobDesk::stop(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_runner.stop(id);
}

QFuture<QList<JobFailure>> SyncedJobDesk::failures(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.failures(id);
}

QFuture<QStringList> SyncedJobDesk::heading(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.heading(id);
}

void SyncedJobDesk::putAway(const JobId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_runner.putAway(id);
}

} // namespace rejoinder
