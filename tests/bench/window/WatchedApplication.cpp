#include "window/WatchedApplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <chrono>

namespace rejoinder::bench {

qint64 WatchedApplication::now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // The other threads' events come by here as well, on their threads.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint)
        m_painted.insert(receiver);
    if (m_depth > 0)
        return QApplication::notify(receiver, event);

    // Both may be gone afterwards.
    const char* const className = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    m_painted.clear();
    ++m_depth;
    const qint64 begin = now();
    const bool result = QApplication::notify(receiver, event);
    const qint64 end = now();
    --m_depth;
    if (onEvent) {
        QByteArray what;
        if (end - begin >= namesFrom)
            what = QByteArray(className) + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        onEvent(begin, end, !m_painted.isEmpty(), what);
    }
    if (onFrame && !m_painted.isEmpty())
        onFrame(m_painted, end);
    return result;
}

} // namespace rejoinder::bench
