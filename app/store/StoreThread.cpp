#include "store/StoreThread.h"

#include "domain/ThreadDoor.h"
#include "store/ContactRecords.h"
#include "store/ConversationSummary.h"
#include "store/OutboxSettling.h"

#include <QLoggingCategory>
#include <QUuid>

namespace rejoinder {

namespace {

Q_LOGGING_CATEGORY(storeLog, "rejoinder.store")

/// Thrown by a write that says false, to take its transaction back.
struct Refused
{
};

} // namespace

StoreThread::StoreThread(const QString& directory, const Clock& clock)
    : DatabaseThread(QStringLiteral("store")),
      m_databases(std::make_unique<Databases>(directory, clock)),
      m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    qRegisterMetaType<StoreChange>();
    qRegisterMetaType<StorageTrouble>();
}

StoreThread::~StoreThread()
{
    shutDown();
}

void StoreThread::shutDown()
{
    DatabaseThread::shutDown([this] { m_databases.reset(); });
}

QFuture<StorageTrouble> StoreThread::open()
{
    auto promise = started<StorageTrouble>();
    QFuture<StorageTrouble> future = promise->future();
    post([this, promise] {
        m_databases->open();
        // Who was given nothing before there was anything to give asks again.
        m_databases->change().everything = std::exchange(m_askedTooEarly, false);
        // The summaries of a run that ended between a vault's commit and the cache's.
        if (m_databases->takesWrites(Databases::File::Cache))
            attemptWrite(Databases::File::Cache, [](Databases& databases) {
                healSummaries(databases);
                return true;
            });
        tellTrouble();
        tellChange();
        answer(promise, m_databases->trouble());
        if (!m_databases->isCacheChecked())
            readThrough({});
        completeContacts();
    });
    return future;
}

void StoreThread::completeContacts()
{
    // A few at a time, so that what the window asks for meanwhile does not wait for all of them.
    constexpr int piece = 200;
    constexpr std::chrono::milliseconds pause{5};
    if (!m_databases || !m_databases->takesWrites(Databases::File::Cache))
        return;
    bool isMore = false;
    attemptWrite(Databases::File::Cache, [&isMore](Databases& databases) {
        isMore = completeOldContacts(databases, piece);
        return true;
    });
    tellChange();
    if (isMore)
        postLater(pause, [this] { completeContacts(); });
}

void StoreThread::readThrough(ReadThrough position)
{
    // Slowly: a million rows in one go would keep a core and the disk busy for half a minute of every start, and at
    // four pieces a second the program would still not be at rest while nobody uses it.
    constexpr std::chrono::milliseconds pause{1000};
    postLater(pause, [this, position]() mutable {
        if (!m_databases || !m_databases->takesWrites(Databases::File::Cache))
            return;
        bool isMore = false;
        attemptRead([&] { isMore = position.goOn(*m_databases); });
        tellChange();
        if (isMore)
            readThrough(position);
    });
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

void StoreThread::settleTextsOf(const QList<ConversationId>& conversations)
{
    bool awaited = false;
    if (!conversations.isEmpty() && m_databases->takesWrites(Databases::File::Vault))
        attemptRead([&] { awaited = awaitsSettling(*m_databases, conversations); });
    if (!awaited)
        return;
    const StoreChange change = m_databases->change();
    attemptWrite(Databases::File::Vault, [&conversations](Databases& databases) {
        settle(databases, conversations);
        return true;
    });
    m_databases->change().add(change);
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
    REJOINDER_ASSERT_THREAD(worker());
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
    REJOINDER_ASSERT_THREAD(worker());
    bool done = false;
    if (m_databases->takesWritesByNow(file)) {
        try {
            m_databases->transaction([&](Databases& databases) {
                if (!work(databases))
                    throw Refused();
            });
            m_databases->noteWriting(file, true);
            done = true;
        } catch (const Refused&) { // Nothing is wrong with the disk.
        } catch (const SqlFailure& failure) {
            if (!Databases::meansDamage(failure))
                m_databases->noteWriting(file, false);
            handle(failure);
        }
    }
    tellTrouble();
    return done;
}

void StoreThread::handle(const SqlFailure& failure)
{
    qCWarning(storeLog) << "SQLite answered" << failure.code; // Its words may quote what was being written.
    if (!Databases::meansDamage(failure))
        return;
    m_databases->recover(failure);
    tellTrouble();
    tellChange();
}

void StoreThread::tellTrouble()
{
    if (m_databases->trouble() == m_said)
        return;
    m_said = m_databases->trouble();
    QMetaObject::invokeMethod(
        this, [this, said = m_said] { Q_EMIT trouble(said); }, Qt::QueuedConnection);
}

void StoreThread::tellChange()
{
    const StoreChange change = m_databases->takeChange();
    if (!change.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, change] { Q_EMIT changed(change); }, Qt::QueuedConnection);
}

} // namespace rejoinder
