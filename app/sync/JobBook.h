#pragma once

#include "domain/ContactJob.h"
#include "store/JobStep.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class Clock;
class Store;

/// The jobs that this computer knows and how far they are: in memory, so that they can be shown and asked about at
/// once, and in the vault, where they outlive the program. Each change goes through here. GUI thread.
class JobBook : public QObject
{
    Q_OBJECT
public:
    JobBook(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Reads what earlier runs have left.
    void load();
    /// Written piece by piece. The id once all is committed, empty where it could not be.
    QFuture<JobId> add(const ContactJobOrder& order);
    void remove(const JobId& id);

    [[nodiscard]] const QList<ContactJob>& jobs() const { return m_jobs; }
    /// nullptr: there is none. Good until the next change.
    [[nodiscard]] const ContactJob* find(const JobId& id) const;

    /// How many are held or running.
    [[nodiscard]] int underWay() const;

    /// `trouble` is kept with a state that lasts: why it is paused.
    void setState(const JobId& id, ContactJob::State state, const std::optional<ApiError>& trouble = {});
    /// Of this run alone.
    void setTrouble(const JobId& id, const std::optional<ApiError>& trouble);
    /// The first steps in that state, read from the vault.
    QFuture<QList<JobStep>> next(const JobId& id, JobStep::State state, int limit);
    /// True once it is committed; the counts follow.
    QFuture<bool> note(const JobId& id, const JobProgress& progress);

    QFuture<QList<JobFailure>> failures(const JobId& id);
    QFuture<QStringList> heading(const JobId& id);

Q_SIGNALS:
    /// One that was added, or left by an earlier run.
    void taken(const rejoinder::JobId& id);
    void changed();
    void finished(const rejoinder::JobId& id);
    void underWayChanged();

private:
    QFuture<bool> append(const JobId& id, const QList<JobItem>& items, qsizetype from);
    QFuture<JobId> complete(ContactJob job, const ContactJobOrder& order);
    void tellChange();
    void count(const JobId& id, const JobProgress& progress);
    [[nodiscard]] ContactJob* at(const JobId& id);

    Store& m_store;
    const Clock& m_clock;
    QFuture<bool> m_loaded;
    QList<ContactJob> m_jobs; ///< oldest first
    int m_underWaySaid = 0;
};

} // namespace rejoinder
