#pragma once

#include <QFuture>
#include <QtTest/QTest>

namespace rejoinder {

/// The value of a future that finishes on this thread, with the event loop running meanwhile. A default value, and a
/// failed test, where it does not come.
template <class T> T answerOf(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0) {
        QTest::qFail("the store gave no answer", __FILE__, __LINE__);
        return T{};
    }
    return future.result();
}

} // namespace rejoinder
