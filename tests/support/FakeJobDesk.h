#pragma once

#include "session/JobDesk.h"

namespace rejoinder {

/// Takes orders and remembers them; a test decides what the disk says.
class FakeJobDesk final : public JobDesk
{
public:
    using JobDesk::JobDesk;

    QList<ContactJobOrder> begun;
    QStringList verbs; ///< "pause j1"
    QList<ContactJob> all;
    bool diskTakesIt = true;
    QList<JobFailure> bad;
    QStringList fileHeading;

    void setJobs(const QList<ContactJob>& jobs)
    {
        all = jobs;
        Q_EMIT jobsChanged();
    }
    void finish(const JobId& id)
    {
        for (ContactJob& job : all) {
            if (job.id == id)
                job.state = ContactJob::State::Finished;
        }
        Q_EMIT jobsChanged();
        Q_EMIT finished(id);
    }

    QFuture<JobId> begin(const ContactJobOrder& order) override
    {
        if (!diskTakesIt)
            return QtFuture::makeReadyFuture(JobId());
        begun.append(order);
        return QtFuture::makeReadyFuture(JobId(QStringLiteral("j%1").arg(begun.size())));
    }
    [[nodiscard]] QList<ContactJob> jobs() const override { return all; }
    bool takeBack(const JobId& id) override
    {
        verbs << QStringLiteral("takeBack ") + id.text();
        const bool wasHeld = all.removeIf([&id](const ContactJob& job) {
            return job.id == id && job.state == ContactJob::State::Held;
        }) > 0;
        Q_EMIT jobsChanged();
        return wasHeld;
    }
    void pause(const JobId& id) override { verbs << QStringLiteral("pause ") + id.text(); }
    void resume(const JobId& id) override { verbs << QStringLiteral("resume ") + id.text(); }
    void stop(const JobId& id) override { verbs << QStringLiteral("stop ") + id.text(); }
    QFuture<QList<JobFailure>> failures(const JobId&) override { return QtFuture::makeReadyFuture(bad); }
    QFuture<QStringList> heading(const JobId&) override { return QtFuture::makeReadyFuture(fileHeading); }
    void putAway(const JobId& id) override
    {
        verbs << QStringLiteral("putAway ") + id.text();
        all.removeIf([&id](const ContactJob& job) { return job.id == id; });
        Q_EMIT jobsChanged();
    }
};

} // namespace rejoinder
