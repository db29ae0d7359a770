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
        return true;
    }
    void pause(const JobId& id) override { verbs << QStringLiteral("pause ") + id.text(); }
    void resume(const JobId& id) override { verbs << QStringLiteral("resume ") + id.text(); }
    void stop(const JobId& id) override { verbs << QStringLiteral("stop ") + id.text(); }
    QFuture<QList<JobFailure>> failures(const JobId&) override
    {
        return QtFuture::makeReadyFuture(QList<JobFailure>());
    }
    QFuture<QStringList> heading(const JobId&) override { return QtFuture::makeReadyFuture(QStringList()); }
    void putAway(const JobId& id) override { verbs << QStringLiteral("putAway ") + id.text(); }
};

} // namespace rejoinder
