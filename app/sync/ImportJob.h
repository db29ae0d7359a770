#pragma once

#include "domain/JobTimes.h"
#include "domain/MergeStrategy.h"
#include "domain/Result.h"
#include "store/JobStep.h"
#include "sync/JobWorker.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>

namespace rejoinder {

class ImportLookup;
class ImportSettling;
class JobBook;
class SakariAccess;
class Store;
struct ContactImport;

/// Imports contacts: a hundred a request as CSV, and one by one as JSON what CSV cannot carry. A row is asked for again
/// only after it was looked for; see ImportSettling.
///
/// Whether the service takes CSV is found out with a first small file. 415 (never carried out, whenever it comes), or
/// 400, 404, 405, 406 or 422 for the whole of a first file whose rows may well be fine, and likewise an answer that
/// speaks of none of its rows, send the rest of this job one by one. Once a file was taken, such a word is about the
/// rows of the one file: these go one by one, and the next file is CSV again. 413 halves the files. GUI thread.
class ImportJob final : public JobWorker
{
    Q_OBJECT
public:
    ImportJob(SakariAccess& access, Store& store, JobBook& book, ImportSettling& settling, QObject* parent = nullptr);

    QFuture<JobTurn> turn(const ContactJob& job) override;

private:
    enum class Csv { Untried, Works, NotTaken };
    /// Of this run: the next one finds it out again.
    struct Manner
    {
        Csv csv = Csv::Untried;
        int mostRows = 100;
        QSet<qint64> alone; ///< rows of a file that was turned down
    };
    QFuture<JobTurn> ask(const ContactJob& job, const QList<JobStep>& waiting);
    QFuture<JobTurn> askFor(const ContactJob& job, QList<JobStep> steps, bool isFile);
    QFuture<JobTurn> onFileAnswer(const ContactJob& job, const QList<JobStep>& steps,
                                  const Result<ContactImport>& answer);
    QFuture<JobTurn> onContactAnswer(const ContactJob& job, const JobStep& step, const Result<Contact>& answer);
    QFuture<JobTurn> onFileRefused(const ContactJob& job, const QList<JobStep>& steps, const ApiError& error);
    QFuture<JobTurn> onError(const ContactJob& job, QList<JobStep> steps, const ApiError& error);
    QFuture<JobTurn> note(const ContactJob& job, const JobProgress& progress, const JobTurn& turn);

    SakariAccess& m_access;
    Store& m_store;
    JobBook& m_book;
    ImportSettling& m_settling;
    QHash<JobId, Manner> m_manners;
};

} // namespace rejoinder
