#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <chrono>
#include <functional>
#include <memory>

namespace rejoinder {

/// A thread with a queue in front of it: work runs there one after the other, in the order asked; answers come back to
/// the thread that owns this object (the GUI's). Asked from there only.
///
/// Promises are finished on the owner's thread and not on this one: in Qt 6.4 a continuation with a context is
/// started by whoever finishes the promise, and looks at the context without a lock.
class DatabaseThread : public QObject
{
    Q_OBJECT
protected:
    explicit DatabaseThread(const QString& name);
    /// Whoever inherits has called shutDown() before.
    ~DatabaseThread() override;

    /// All that was asked for is done and answered when this returns, without a signal, `last` on the thread behind it.
    /// What is asked for later is cancelled.
    void shutDown(std::function<void()> last);

    void post(std::function<void()> work);
    /// From the thread itself: after a pause, and behind all that will have been asked for by then.
    void postLater(std::chrono::milliseconds pause, std::function<void()> work);
    /// Lives on the thread.
    [[nodiscard]] QObject* worker() const { return m_worker; }

    template <class T> static std::shared_ptr<QPromise<T>> started()
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        return promise;
    }
    /// From the thread back to the owner's.
    template <class T> void answer(const std::shared_ptr<QPromise<T>>& promise, T value)
    {
        QMetaObject::invokeMethod(
            this,
            [promise, value = std::move(value)] {
                promise->addResult(value);
                promise->finish();
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject* m_worker;
    bool m_stopped = false;
};

} // namespace rejoinder
