#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QSet>
#include <functional>

namespace rejoinder::bench {

/// A QApplication that looks on: how long each event kept the GUI thread, and which widgets were on the screen with its
/// end. An event inside another one counts for the outer one. Nothing of the program knows of it.
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// Nanoseconds on a clock that only goes forward.
    [[nodiscard]] static qint64 now();

    /// Called after each event in which something was painted; by then it has been handed to the window system.
    std::function<void(const QSet<const QObject*>& painted, qint64 end)> onFrame;
    /// Called after each event, with what it was.
    std::function<void(qint64 begin, qint64 end, bool painted, const QByteArray& what)> onEvent;
    /// Only then are events given names.
    qint64 namesFrom = 20'000'000;

    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_depth = 0;
    QSet<const QObject*> m_painted;
};

} // namespace rejoinder::bench
