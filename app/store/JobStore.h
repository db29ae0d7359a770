#pragma once

#include "store/JobStep.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// Work on many contacts, in vault.db (synchronous=FULL). See Store for threads.
///
/// A job comes into being in pieces, so that a hundred thousand items neither hold up what else the store is asked for
/// nor stand in memory twice: prepare(), append() until all are there, complete(). Before complete() it does not exist,
/// and load() removes what a killed program left of it.
class JobStore
{
public:
    explicit JobStore(StoreThread& thread) : m_thread(thread) {}

    /// To be asked first, once a run: oldest first, with their counts. Items that got lost count as unsure.
    QFuture<QList<ContactJob>> load();

    QFuture<bool> prepare(const ContactJob& job, const QStringList& heading);
    /// Items with a problem have failed from the start.
    QFuture<bool> append(const JobId& id, const QList<JobItem>& items);
    /// State, times and total are those of `job`.
    QFuture<bool> complete(const ContactJob& job);
    /// With all of its items.
    QFuture<bool> remove(const JobId& id);

    QFuture<bool> setState(const JobId& id, ContactJob::State state, const std::optional<ApiError>& trouble);
    /// The first ones in that state.
    QFuture<QList<JobStep>> next(const JobId& id, JobStep::State state, int limit);
    QFuture<bool> note(const JobId& id, const JobProgress& progress);

    QFuture<QList<JobFailure>> failures(const JobId& id);
    QFuture<QStringList> heading(const JobId& id);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
