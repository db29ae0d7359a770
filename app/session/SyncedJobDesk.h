#pragma once

#include "session/JobDesk.h"

#include <QTimer>

namespace rejoinder {

class JobBook;
class JobRunner;

/// The job desk over the sync's JobBook and JobRunner.
class SyncedJobDesk final : public JobDesk
{
    Q_OBJECT
public:
    SyncedJobDesk(JobBook& book, JobRunner& runner, QObject* parent = nullptr);

    QFuture<JobId> begin(const ContactJobOrder& order) override;
    [[nodiscard]] QList<ContactJob> jobs() const override;
    bool takeBack(const JobId& id) override;
    void pause(const JobId& id) override;
    void resume(const JobId& id) override;
    void stop(const JobId& id) override;
    QFuture<QList<JobFailure>> failures(const JobId& id) override;
    QFuture<QStringList> heading(const JobId& id) override;
    void putAway(const JobId& id) override;

private:
    void tellChange();

    JobBook& m_book;
    JobRunner& m_runner;
    QTimer m_quiet; ///< since the last word; what changes meanwhile is told at its end
    bool m_isChanged = false;
};

} // namespace rejoinder
