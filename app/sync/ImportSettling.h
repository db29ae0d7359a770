#pragma once

#include "domain/JobTimes.h"
#include "domain/Result.h"
#include "store/JobStep.h"
#include "sync/ImportLookup.h"
#include "sync/JobWorker.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>

namespace rejoinder {

class JobBook;
class SakariAccess;
class Store;

/// Finds out what became of rows that were asked for and not answered, or whose answer a program that ended did not
/// live to note. Each is looked for by its number. What is there with all that was wanted is done; what is not there
/// after a settling time is asked for once more; what cannot be told, or was asked for too often in vain, is unsure and
/// stays so. GUI thread.
class ImportSettling : public QObject
{
    Q_OBJECT
public:
    ImportSettling(SakariAccess& access, Store& store, JobBook& book, ImportLookup& lookup, JobTimes times,
                   QObject* parent = nullptr);

    /// A request for these leaves now.
    void noteAsked(const QList<JobStep>& steps);
    /// A turn of the job; `asked` are all of its rows in that state, or the first of many.
    QFuture<JobTurn> settle(const ContactJob& job, const QList<JobStep>& asked);

private:
    struct Doubt
    {
        QDeadlineTimer settled; ///< from then on "not there" counts
        bool wasMissed = false; ///< it was not there before
        int failedLooks = 0;
    };
    [[nodiscard]] Doubt& doubtOf(const JobStep& step);
    [[nodiscard]] bool isWorthALook(const JobStep& step);
    QFuture<JobTurn> onLook(const ContactJob& job, const QList<JobStep>& asked, const QSet<qint64>& settled,
                            const Result<ImportLookup::Found>& found);
    QFuture<JobTurn> onLookFailed(const ContactJob& job, JobStep step, const ApiError& error);
    [[nodiscard]] JobStep judged(const ContactJob& job, JobStep step, const QList<Contact>& found, bool isSettled);
    QFuture<JobTurn> note(const ContactJob& job, const JobProgress& progress, const JobTurn& turn);

    SakariAccess& m_access;
    Store& m_store;
    JobBook& m_book;
    ImportLookup& m_lookup;
    const JobTimes m_times;
    QHash<qint64, Doubt> m_doubts; ///< by the step's number
};

} // namespace rejoinder
