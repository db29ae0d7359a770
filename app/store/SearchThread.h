#pragma once

#include "domain/StorageTrouble.h"
#include "store/DatabaseThread.h"
#include "store/Databases.h"
#include "store/StoreThread.h"

namespace rejoinder {

/// A second connection to the files of a StoreThread, on a thread of its own, that only reads: SQLite's write-ahead log
/// lets it read beside the one that writes. Where there is no file to read (nothing could be opened, so that all is
/// kept in memory) the StoreThread answers instead.
class SearchThread : public DatabaseThread
{
    Q_OBJECT
public:
    /// `store` must outlive it.
    SearchThread(const QString& directory, const Clock& clock, StoreThread& store);
    ~SearchThread() override;

    /// As StoreThread's; to be called before that one's.
    void shutDown();

    /// Asked between two steps of a long piece of work: whether nobody waits for it any more.
    using IsCancelled = std::function<bool()>;

    /// T{} where the databases cannot be read. Not run at all where the future was cancelled before its turn.
    template <class T> QFuture<T> read(std::function<T(Databases&, const IsCancelled&)> work)
    {
        if (!m_hasFiles)
            return m_store.read<T>(
                [work = std::move(work)](Databases& databases) { return work(databases, [] { return false; }); });
        auto promise = started<T>();
        QFuture<T> future = promise->future();
        post([this, promise, work = std::move(work)] {
            T value{};
            if (!promise->isCanceled())
                attempt([&] { value = work(*m_databases, [&promise] { return promise->isCanceled(); }); });
            answer(promise, std::move(value));
        });
        return future;
    }

    /// The store has been opened, or there is something new to say about its files.
    void use(const StorageTrouble& trouble);

private:
    void attempt(const std::function<void()>& work);

    StoreThread& m_store;
    bool m_hasFiles = false; ///< GUI thread
    std::unique_ptr<Databases> m_databases;
};

} // namespace rejoinder
