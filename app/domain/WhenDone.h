#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace rejoinder {

/// Calls `use(result)` on `context`'s thread once `future` is finished, and never after `context` is gone.
/// QFuture::then(context, ...) of Qt 6.4 asserts where the context dies before the future finishes, which any window or
/// desk that is closed while a request is under way would do. Call on `context`'s thread. A future that was cancelled
/// without a result calls nothing.
template <class T, class Use> void whenDone(const QFuture<T>& future, QObject* context, Use use)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace rejoinder
