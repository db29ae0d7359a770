#pragma once

#include "domain/ThreadDoor.h"
#include "store/DatabaseThread.h"
#include "store/Databases.h"
#include "store/ReadThrough.h"
#include "store/Store.h"
#include "store/StoreTurn.h"

#include <QFuture>
#include <functional>
#include <memory>

namespace rejoinder {

/// The store's own thread: all that is written goes through it, and most of what is read, each piece of work in one
/// transaction.
class StoreThread : public DatabaseThread
{
    Q_OBJECT
public:
    StoreThread(const QString& directory, const Clock& clock);
    ~StoreThread() override;

    /// All that was asked for is done and answered when this returns, without a signal. What is asked for later is
    /// cancelled.
    void shutDown();

    QFuture<StorageTrouble> open();

    /// The next place; a write that is tried again keeps the one of its first attempt.
    [[nodiscard]] StoreTurn nextTurn()
    {
        REJOINDER_ASSERT_THREAD(this);
        return {m_run, ++m_turns};
    }

    /// T{} where the databases cannot be read. Not run at all where the future was cancelled before its turn.
    template <class T> QFuture<T> read(std::function<T(Databases&)> work)
    {
        auto promise = started<T>();
        QFuture<T> future = promise->future();
        post([this, promise, work = std::move(work)] {
            if (promise->isCanceled())
                return answer(promise, T{});
            T value{};
            attemptRead([&] { value = work(*m_databases); });
            answer(promise, std::move(value));
        });
        return future;
    }

    /// False where the disk would not take it or `work` says false; then nothing of it is kept.
    QFuture<bool> write(Databases::File file, std::function<bool(Databases&)> work);
    /// The same, in cache.db, for work with an answer of its own, T{} where nothing of it was kept. Afterwards the
    /// vault learns what became of the accepted texts of the conversations that `work` names.
    template <class T>
    QFuture<T> writeCacheAndSettle(std::function<T(Databases&, QList<ConversationId>& conversations)> work)
    {
        auto promise = started<T>();
        QFuture<T> future = promise->future();
        post([this, promise, work = std::move(work)] {
            T value{};
            QList<ConversationId> conversations;
            const bool done = attemptWrite(Databases::File::Cache, [&](Databases& databases) {
                value = work(databases, conversations);
                return true;
            });
            if (done)
                settleTextsOf(conversations);
            tellChange();
            answer(promise, done ? std::move(value) : T{});
        });
        return future;
    }
    /// The same, in vault.db, and once that is committed `follow` on cache.db: what the list says can be worked out
    /// again, so its failure does not take the vault's success away.
    QFuture<bool> writeVault(std::function<bool(Databases&)> work, std::function<void(Databases&)> follow = {});

Q_SIGNALS:
    void changed(const rejoinder::StoreChange& change);
    void trouble(const rejoinder::StorageTrouble& trouble);

private:
    // On the store's thread:
    void attemptRead(const std::function<void()>& work);
    bool attemptWrite(Databases::File file, const std::function<bool(Databases&)>& work);
    void settleTextsOf(const QList<ConversationId>& conversations);
    void handle(const SqlFailure& failure);
    void readThrough(ReadThrough position);
    void completeContacts();
    void tellTrouble();
    void tellChange();

    std::unique_ptr<Databases> m_databases;
    const QString m_run;
    qint64 m_turns = 0;
    bool m_askedTooEarly = false; ///< before open(); store's thread
    StorageTrouble m_said;        ///< store's thread
};

} // namespace rejoinder
