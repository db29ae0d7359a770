#include "store/StoreThread.h"

#include "domain/ThreadDoor.h"
#include "store/ConversationSummary.h"
#include "store/OutboxSettling.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QUuid>

namespace rejoinder {

namespace {

Q_LOGGING_CATEGORY(storeLog, "rejoinder.store")

/// Thrown by a write that says false, to take its transaction back.
struct Refused
{
};

QString fileName(Databases::File file)
{
    return file == Databases::File::Cache ? QStringLiteral("cache.db") : QStringLiteral("vault.db");
}

} // namespace

StoreThread::StoreThread(const QString& directory, const Clock& clock)
    : m_worker(new QObject),
      m_databases(std::make_unique<Databases>(directory, clock)),
      m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    qRegisterMetaType<StoreChange>();
    qRegisterMetaType<StorageTrouble>();
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    shutDown();
}

void StoreThread::shutDown()
{
    REJOINDER_ASSERT_THREAD(this);
    if (m_stopped)
        return;
    // Last in the queue, so everything before it is done. The connection must be closed on the thread that opened it.
    post([this] {
        m_databases.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    m_stopped = true;
    blockSignals(true);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void StoreThread::post(std::function<void()> work)
{
    // The one door to the store: every part of it comes through here.
    REJOINDER_ASSERT_THREAD(this);
    // Dropped work drops its promise, and with that its future is cancelled.
    if (!m_stopped)
        QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

QFuture<Store::OpenReport> StoreThread::open()
{
    auto promise = started<Store::OpenReport>();
    QFuture<Store::OpenReport> future = promise->future();
    post([this, promise] {
        const Databases::Report report = m_databases->open();
        // Who was given nothing before there was anything to give asks again.
        m_databases->change().everything = std::exchange(m_askedTooEarly, false);
        // The summaries of a run that ended between a vault's commit and the cache's.
        if (m_databases->takesWrites(Databases::File::Cache))
            attemptWrite(Databases::File::Cache, [](Databases& databases) {
                healSummaries(databases);
                return true;
            });
        tellChange();
        answer(promise, Store::OpenReport{report.troubles, report.files});
    });
    return future;
}

QFuture<bool> StoreThread::write(Databases::File file, std::function<bool(Databases&)> work)
{
    auto promise = started<bool>();
    QFuture<bool> future = promise->future();
    post([this, promise, file, work = std::move(work)] {
        const bool done = attemptWrite(file, work);
        tellChange();
        answer(promise, done);
    });
    return future;
}

QFuture<bool> StoreThread::writeCacheAndSettle(const QList<ConversationId>& conversations,
                                               std::function<bool(Databases&)> work)
{
    auto promise = started<bool>();
    QFuture<bool> future = promise->future();
    post([this, promise, conversations, work = std::move(work)] {
        const bool done = attemptWrite(Databases::File::Cache, work);
        bool awaited = false;
        if (done && m_databases->takesWrites(Databases::File::Vault))
            attemptRead([&] { awaited = awaitsSettling(*m_databases, conversations); });
        if (awaited) {
            const StoreChange change = m_databases->change();
            attemptWrite(Databases::File::Vault, [&conversations](Databases& databases) {
                settle(databases, conversations);
                return true;
            });
            m_databases->change().add(change);
        }
        tellChange();
        answer(promise, done);
    });
    return future;
}

QFuture<bool> StoreThread::writeVault(std::function<bool(Databases&)> work, std::function<void(Databases&)> follow)
{
    auto promise = started<bool>();
    QFuture<bool> future = promise->future();
    post([this, promise, work = std::move(work), follow = std::move(follow)] {
        const bool done = attemptWrite(Databases::File::Vault, work);
        if (done && follow) {
            const StoreChange change = m_databases->change();
            attemptWrite(Databases::File::Cache, [&](Databases& databases) {
                follow(databases);
                return true;
            });
            m_databases->change().add(change);
        }
        tellChange();
        answer(promise, done);
    });
    return future;
}

void StoreThread::attemptRead(const std::function<void()>& work)
{
    REJOINDER_ASSERT_THREAD(m_worker);
    if (!m_databases->isOpen()) {
        m_askedTooEarly = true;
        return;
    }
    try {
        work();
    } catch (const SqlFailure& failure) {
        handle(failure);
    }
}

bool StoreThread::attemptWrite(Databases::File file, const std::function<bool(Databases&)>& work)
{
    REJOINDER_ASSERT_THREAD(m_worker);
    if (!m_databases->isOpen() || !m_databases->takesWrites(file)) {
        noteWriting(file, false);
        return false;
    }
    try {
        m_databases->transaction([&](Databases& databases) {
            if (!work(databases))
                throw Refused();
        });
        noteWriting(file, true);
        return true;
    } catch (const Refused&) {
        return false;
    } catch (const SqlFailure& failure) {
        handle(failure);
        noteWriting(file, false);
        return false;
    }
}

void StoreThread::handle(const SqlFailure& failure)
{
    qCWarning(storeLog) << "SQLite answered" << failure.code; // Its words may quote what was being written.
    if (Databases::meansDamage(failure))
        tell(m_databases->recover(failure));
}

void StoreThread::noteWriting(Databases::File file, bool works)
{
    if (works) {
        m_notWriting.removeAll(file);
    } else if (!m_notWriting.contains(file)) {
        m_notWriting.append(file);
        tell({{StorageTrouble::CannotWrite}, {fileName(file)}});
    }
}

void StoreThread::tell(const Databases::Report& report)
{
    for (int i = 0; i < report.troubles.size(); ++i) {
        QMetaObject::invokeMethod(
            this, [this, what = report.troubles.at(i), file = report.files.at(i)] { Q_EMIT trouble(what, file); },
            Qt::QueuedConnection);
    }
}

void StoreThread::tellChange()
{
    const StoreChange change = m_databases->takeChange();
    if (!change.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, change] { Q_EMIT changed(change); }, Qt::QueuedConnection);
}

} // namespace rejoinder
