#include "store/SearchThread.h"

#include <QLoggingCategory>

namespace rejoinder {

namespace {

Q_LOGGING_CATEGORY(searchLog, "rejoinder.store")

} // namespace

SearchThread::SearchThread(const QString& directory, const Clock& clock, StoreThread& store)
    : DatabaseThread(QStringLiteral("search")),
      m_store(store),
      m_databases(std::make_unique<Databases>(directory, clock))
{
    connect(&store, &StoreThread::trouble, this, &SearchThread::use);
    connect(&store, &StoreThread::changed, this, [this](const StoreChange& change) {
        // The files may be others now, under the same names.
        if (change.everything)
            post([this] { m_databases->close(); });
    });
}

SearchThread::~SearchThread()
{
    shutDown();
}

void SearchThread::shutDown()
{
    DatabaseThread::shutDown([this] { m_databases.reset(); });
}

void SearchThread::use(const StorageTrouble& trouble)
{
    const auto isFile = [](const StorageTrouble::File& file) {
        return file.writing != StorageTrouble::Writing::ReadOnly;
    };
    m_hasFiles = isFile(trouble.cache) && isFile(trouble.vault);
    if (!m_hasFiles)
        post([this] { m_databases->close(); });
}

void SearchThread::attempt(const std::function<void()>& work)
{
    REJOINDER_ASSERT_THREAD(worker());
    try {
        if (!m_databases->isOpen())
            m_databases->openToRead();
        work();
    } catch (const SqlFailure& failure) {
        qCWarning(searchLog) << "SQLite answered a search with" << failure.code;
        m_databases->close();
        // Damage is dealt with by the one that writes, as if it had found it itself.
        if (Databases::provesDamage(failure))
            QMetaObject::invokeMethod(
                this,
                [this, failure] { m_store.read<bool>([failure](Databases&) -> bool { throw SqlFailure(failure); }); },
                Qt::QueuedConnection);
    }
}

} // namespace rejoinder
