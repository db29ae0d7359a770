#include "window/Frames.h"

#include <QEventLoop>
#include <QTimer>
#include <QWidget>

namespace rejoinder::bench {

Frames::Frames(WatchedApplication& application) : m_application(application)
{
    m_application.onFrame = [this](const QSet<const QObject*>& painted, qint64 end) {
        m_lastFrame = end;
        if (m_shows && !m_seen && m_shows(painted))
            m_seen = end;
    };
}

Frames::~Frames()
{
    m_application.onFrame = {};
}

void Frames::expect(const std::function<bool(const Painted&)>& shows)
{
    m_shows = shows;
    m_seen.reset();
}

void Frames::expect(const QWidget* widget, const std::function<bool()>& shows)
{
    expect([widget, shows](const Painted& painted) { return painted.contains(widget) && shows(); });
}

std::optional<qint64> Frames::seen(int ms)
{
    const bool seen = waitUntil([this] { return m_seen.has_value(); }, ms);
    m_shows = {};
    return seen ? m_seen : std::nullopt;
}

std::optional<qint64> Frames::wait(const QWidget* widget, const std::function<bool()>& shows, int ms)
{
    expect(widget, shows);
    return seen(ms);
}

bool Frames::waitUntil(const std::function<bool()>& holds, int ms)
{
    const qint64 last = WatchedApplication::now() + qint64(ms) * 1'000'000;
    QTimer guard; // So that the loop comes round where nothing else happens.
    guard.start(100);
    while (!holds()) {
        if (WatchedApplication::now() > last)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Frames::pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void Frames::settle(int ms)
{
    for (int i = 0; i < 100; ++i) {
        const qint64 begin = WatchedApplication::now();
        pass(ms);
        if (m_lastFrame < begin)
            return;
    }
}

} // namespace rejoinder::bench
