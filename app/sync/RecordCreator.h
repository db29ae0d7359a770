#pragma once

#include "domain/Creation.h"
#include "domain/Result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <chrono>

namespace rejoinder {

class Clock;
class CreationLookup;
class SakariAccess;
class Store;

/// Creates contacts, templates and campaigns at Sakari, each with one POST that leaves only after the vault holds it
/// together with what Sakari had before. Where no answer comes, the record is looked for, and never asked for again
/// before a look that counts has found nothing. GUI thread.
class RecordCreator : public QObject
{
    Q_OBJECT
public:
    struct Patience
    {
        /// After the POST, when to look by itself.
        QList<std::chrono::milliseconds> looks{std::chrono::seconds(2), std::chrono::seconds(5),
                                               std::chrono::seconds(15), std::chrono::seconds(45)};
        /// A look that begins sooner after the POST does not count as "not there": Sakari may still be at it.
        std::chrono::milliseconds settling{std::chrono::seconds(40)};
    };

    RecordCreator(SakariAccess& access, Store& store, CreationLookup& lookup, const Clock& clock, Patience patience,
                  QObject* parent = nullptr);

    /// Takes up what an earlier run left in the vault: it is looked for.
    void start();
    /// The new record's id. An error with outcomeUnknown(): it may be there, is Unconfirmed and is being looked for.
    /// Any other error: it is not there. The same record once more while one is under way is that one; while one is
    /// Unconfirmed it is repeat().
    QFuture<Result<QString>> create(const NewRecord& record);
    /// Looks once more, and only then asks again. Refused with the error that left it Unconfirmed, before a look that
    /// counts has found nothing.
    QFuture<Result<QString>> repeat(const CreationId& id);
    /// True: found, and it is settled. An error: it could not be looked for.
    QFuture<Result<bool>> look(const CreationId& id);
    /// The agent lets an Unconfirmed one be. Without effect on one that is on its way.
    void discard(const CreationId& id);
    /// Sakari can be reached (again): what is Unconfirmed is looked for now.
    void hurry();

    [[nodiscard]] QList<Creation> unconfirmed() const;
    [[nodiscard]] bool mayRepeat(const CreationId& id) const;

    /// One POST, nothing kept. Sakari lists no shared files (SAKARI: /tools/sharefile has no GET), so that after an
    /// unknown outcome there is nothing to look for; sharing again is harmless: it makes another link, and a link that
    /// nobody was told reaches nobody, costs nothing and ends by itself.
    QFuture<Result<FileLink>> share(const FileToShare& file);

Q_SIGNALS:
    void created(const rejoinder::CreationId& id, const QString& recordId);
    void unconfirmedChanged();

private:
    QFuture<Result<QString>> begin(const Creation& creation);
    QFuture<Result<QString>> commit(const Creation& creation);
    QFuture<Result<QString>> post(const NewRecord& record);
    Result<QString> conclude(const CreationId& id, const Result<QString>& answer);
    Result<QString> notMade(const CreationId& id, const ApiError& error);
    void settle(const CreationId& id, const QString& recordId);
    void drop(const CreationId& id);
    void lookLater(const CreationId& id);

    SakariAccess& m_access;
    Store& m_store;
    CreationLookup& m_lookup;
    const Clock& m_clock;
    const Patience m_patience;
    QFuture<bool> m_loaded;
    QList<Creation> m_rows; ///< in the order asked
    QHash<CreationId, QFuture<Result<QString>>> m_underWay;
    QHash<CreationId, QFuture<Result<bool>>> m_looking;

    Creation* at(const CreationId& id);
    [[nodiscard]] const Creation* at(const CreationId& id) const;
};

} // namespace rejoinder
