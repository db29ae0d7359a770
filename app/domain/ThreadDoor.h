#pragma once

#include <QCoreApplication>
#include <QThread>
#include <atomic>

namespace rejoinder {

/// For what has no thread of its own accord (it is no QObject): it belongs to whichever thread comes through first, so
/// that it may be made on one thread and then live on another. Any thread may ask.
class ThreadDoor
{
public:
    [[nodiscard]] QThread* thread() const
    {
        QThread* nobody = nullptr;
        QThread* here = QThread::currentThread();
        return m_thread.compare_exchange_strong(nobody, here) ? here : nobody;
    }

private:
    mutable std::atomic<QThread*> m_thread = nullptr;
};

} // namespace rejoinder

/// At the head of whatever may be called from one thread alone. An offence ends the program and names the function.
/// These are Q_ASSERTs: there in every Debug build, which the presets dev, asan, tsan and fuzz all are, and gone from
/// what is installed, where ending the program could cost more than it tells.
///
/// `room` lives on one thread: a QObject or a ThreadDoor, by pointer.
#define REJOINDER_ASSERT_THREAD(room)                                                                                  \
    Q_ASSERT_X((room)->thread() == QThread::currentThread(), Q_FUNC_INFO, "not on its own thread")

/// The GUI's thread, which is the application's.
#define REJOINDER_ASSERT_GUI_THREAD()                                                                                  \
    Q_ASSERT_X(QCoreApplication::instance() && QCoreApplication::instance()->thread() == QThread::currentThread(),     \
               Q_FUNC_INFO, "not on the GUI's thread")
