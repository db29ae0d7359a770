#include "store/DatabaseThread.h"

#include "domain/ThreadDoor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace rejoinder {

DatabaseThread::DatabaseThread(const QString& name) : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    Q_ASSERT(m_stopped);
}

void DatabaseThread::shutDown(std::function<void()> last)
{
    REJOINDER_ASSERT_THREAD(this);
    if (m_stopped)
        return;
    // Last in the queue, so everything before it is done. The connection must be closed on the thread that opened it.
    post([last = std::move(last)] {
        last();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    m_stopped = true;
    blockSignals(true);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void DatabaseThread::post(std::function<void()> work)
{
    REJOINDER_ASSERT_THREAD(this);
    // Dropped work drops its promise, and with that its future is cancelled.
    if (!m_stopped)
        QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void DatabaseThread::postLater(std::chrono::milliseconds pause, std::function<void()> work)
{
    REJOINDER_ASSERT_THREAD(m_worker);
    QTimer::singleShot(pause, m_worker, std::move(work));
}

} // namespace rejoinder
