#include "store/JobStore.h"

#include "store/CreationPacking.h"
#include "store/Databases.h"
#include "store/JobRecords.h"
#include "store/JobTerms.h"
#include "store/Packing.h"
#include "store/StoreThread.h"

namespace rejoinder {

namespace {

const QString incomplete = QStringLiteral("incomplete");

void count(Databases& databases, ContactJob& job)
{
    Statement find(databases, QStringLiteral("SELECT state, count(*) FROM vault.job_item WHERE job=? GROUP BY state"));
    find.bind(sequenceOf(databases, job.id)).exec();
    int there = 0;
    while (find.next()) {
        const int items = int(find.number(1));
        there += items;
        const auto state = stepStateFor(find.text(0));
        if (state == JobStep::State::Done)
            job.done = items;
        else if (state == JobStep::State::Failed)
            job.failed = items;
        else if (state == JobStep::State::Unsure)
            job.unsure += items;
    }
    // After damage: nobody can say any more what became of those.
    job.unsure += std::max(0, job.total - there);
}

void readOnly(Databases& databases, ContactJob& job)
{
    if (job.total != 1)
        return;
    Statement find(databases, QStringLiteral("SELECT ") + stepColumns() +
                                  QStringLiteral(" FROM vault.job_item WHERE job=? LIMIT 1"));
    find.bind(sequenceOf(databases, job.id)).exec();
    if (find.next())
        job.only = readStep(Columns(find)).item.contact;
}

void removeItems(Databases& databases, const QString& whichJobs)
{
    Statement(databases, QStringLiteral("DELETE FROM vault.job_item WHERE job ") + whichJobs).exec();
}

} // namespace

QFuture<QList<ContactJob>> JobStore::load()
{
    m_thread.writeVault([](Databases& databases) {
        removeItems(databases, QStringLiteral("IN (SELECT sequence FROM vault.job WHERE state='incomplete')"));
        Statement(databases, QStringLiteral("DELETE FROM vault.job WHERE state='incomplete'")).exec();
        return true;
    });
    return m_thread.read<QList<ContactJob>>([](Databases& databases) {
        Statement find(databases,
                       QStringLiteral("SELECT ") + jobColumns() + QStringLiteral(" FROM vault.job ORDER BY sequence"));
        find.exec();
        QList<ContactJob> jobs;
        while (find.next()) {
            if (std::optional<ContactJob> job = readJob(Columns(find)))
                jobs.append(*job);
        }
        for (ContactJob& job : jobs) {
            count(databases, job);
            readOnly(databases, job);
        }
        return jobs;
    });
}

QFuture<bool> JobStore::prepare(const ContactJob& job, const QStringList& heading)
{
    return m_thread.writeVault([job, heading](Databases& databases) {
        Statement put(databases, QStringLiteral("INSERT INTO vault.job(id, kind, state, list_id, list_name, strategy,"
                                                " file_name, heading, total, inserted, updated, error_kind,"
                                                " error_status, error_code, error_text)"
                                                " VALUES(?,?,?,?,?,?,?,?,0,0,0,?,?,?,?)"));
        put.bind(job.id.text()).bind(termFor(job.kind)).bind(incomplete).bind(job.list.id).bind(job.list.name);
        put.bind(termFor(job.strategy)).bind(job.fileName).bind(packed(heading));
        bindError(put, std::nullopt);
        put.exec();
        return true;
    });
}

QFuture<bool> JobStore::append(const JobId& id, const QList<JobItem>& items)
{
    return m_thread.writeVault([id, items](Databases& databases) {
        const qint64 job = sequenceOf(databases, id);
        if (job == 0)
            return false;
        Statement put(databases, QStringLiteral("INSERT INTO vault.job_item(job, row, contact_id, record, cells,"
                                                " problem, state, asks, error_kind, error_status, error_code,"
                                                " error_text) VALUES(?,?,?,?,?,?,?,0,?,?,?,?)"));
        for (const JobItem& item : items) {
            const bool isFine = item.problem == ImportProblem::None;
            put.bind(job).bind(item.row).bind(item.contact.id.text()).bind(packedRecord(item.contact));
            put.bind(packed(item.cells)).bind(termFor(item.problem));
            put.bind(termFor(isFine ? JobStep::State::Waiting : JobStep::State::Failed));
            bindError(put, std::nullopt);
            put.exec();
        }
        return true;
    });
}

QFuture<bool> JobStore::complete(const ContactJob& job)
{
    return m_thread.writeVault([job](Databases& databases) {
        Statement put(databases, QStringLiteral("UPDATE vault.job SET state=?, asked_at=?, held_until=?, total=?"
                                                " WHERE id=? AND state='incomplete'"));
        put.bind(termFor(job.state)).bind(job.askedAt).bind(job.heldUntil).bind(job.total).bind(job.id.text()).exec();
        return put.changedRows() == 1;
    });
}

QFuture<bool> JobStore::remove(const JobId& id)
{
    return m_thread.writeVault([id](Databases& databases) {
        Statement(databases, QStringLiteral("DELETE FROM vault.job_item WHERE job=?"))
            .bind(sequenceOf(databases, id))
            .exec();
        Statement(databases, QStringLiteral("DELETE FROM vault.job WHERE id=?")).bind(id.text()).exec();
        return true;
    });
}

QFuture<bool> JobStore::setState(const JobId& id, ContactJob::State state, const std::optional<ApiError>& trouble)
{
    return m_thread.writeVault([id, state, trouble](Databases& databases) {
        Statement put(databases, QStringLiteral("UPDATE vault.job SET state=?, error_kind=?, error_status=?,"
                                                " error_code=?, error_text=? WHERE id=?"));
        put.bind(termFor(state));
        bindError(put, trouble);
        put.bind(id.text()).exec();
        return put.changedRows() == 1;
    });
}

QFuture<QList<JobStep>> JobStore::next(const JobId& id, JobStep::State state, int limit)
{
    return m_thread.read<QList<JobStep>>([id, state, limit](Databases& databases) {
        Statement find(databases,
                       QStringLiteral("SELECT ") + stepColumns() +
                           QStringLiteral(" FROM vault.job_item WHERE job=? AND state=? ORDER BY number LIMIT ?"));
        find.bind(sequenceOf(databases, id)).bind(termFor(state)).bind(limit).exec();
        QList<JobStep> steps;
        while (find.next())
            steps.append(readStep(Columns(find)));
        return steps;
    });
}

QFuture<bool> JobStore::note(const JobId& id, const JobProgress& progress)
{
    return m_thread.writeVault([id, progress](Databases& databases) {
        Statement put(databases, QStringLiteral("UPDATE vault.job_item SET state=?, asked_at=?, asks=?, error_kind=?,"
                                                " error_status=?, error_code=?, error_text=? WHERE number=?"));
        for (const JobStep& step : progress.steps) {
            put.bind(termFor(step.state)).bind(step.askedAt).bind(step.asks);
            bindError(put, step.error);
            put.bind(step.number).exec();
        }
        if (progress.inserted != 0 || progress.updated != 0) {
            Statement add(databases, QStringLiteral("UPDATE vault.job SET inserted=inserted+?, updated=updated+?"
                                                    " WHERE id=?"));
            add.bind(progress.inserted).bind(progress.updated).bind(id.text()).exec();
        }
        return true;
    });
}

QFuture<QList<JobFailure>> JobStore::failures(const JobId& id)
{
    return m_thread.read<QList<JobFailure>>([id](Databases& databases) {
        Statement find(databases, QStringLiteral("SELECT ") + stepColumns() +
                                      QStringLiteral(" FROM vault.job_item WHERE job=? AND state IN"
                                                     " ('failed','unsure') ORDER BY number"));
        find.bind(sequenceOf(databases, id)).exec();
        QList<JobFailure> failures;
        while (find.next()) {
            const JobStep step = readStep(Columns(find));
            failures.append({.item = step.item, .error = step.error, .unsure = step.state == JobStep::State::Unsure});
        }
        return failures;
    });
}

QFuture<QStringList> JobStore::heading(const JobId& id)
{
    return m_thread.read<QStringList>([id](Databases& databases) {
        Statement find(databases, QStringLiteral("SELECT heading FROM vault.job WHERE id=?"));
        find.bind(id.text()).exec();
        return find.next() ? unpackedTexts(find.bytes(0)) : QStringList();
    });
}

} // namespace rejoinder
