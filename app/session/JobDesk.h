#pragma once

#include "domain/ContactJob.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace rejoinder {

/// Work on many contacts, within the rate limit, pausable, and gone on with after a restart. GUI thread.
class JobDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Its id once all of it is in the vault; empty where the vault could not be written, and then nothing is done.
    virtual QFuture<JobId> begin(const ContactJobOrder& order) = 0;
    /// Oldest first, finished ones too until putAway().
    [[nodiscard]] virtual QList<ContactJob> jobs() const = 0;
    /// False: it is no longer held, and nothing was taken back.
    virtual bool takeBack(const JobId& id) = 0;
    /// What is on its way comes to its end first.
    virtual void pause(const JobId& id) = 0;
    virtual void resume(const JobId& id) = 0;
    /// Ends it where it is: what is left is not done, and stands in no report.
    virtual void stop(const JobId& id) = 0;
    /// In the order of the items.
    virtual QFuture<QList<JobFailure>> failures(const JobId& id) = 0;
    /// The heading of an import's file, for the report.
    virtual QFuture<QStringList> heading(const JobId& id) = 0;
    /// A finished one, with its report.
    virtual void putAway(const JobId& id) = 0;

Q_SIGNALS:
    /// A few times a second at most while one runs.
    void jobsChanged();
    void finished(const rejoinder::JobId& id);
};

} // namespace rejoinder
