#pragma once

#include "window/WatchedApplication.h"

#include <optional>

class QWidget;

namespace rejoinder::bench {

/// Waits for what is on the screen. GUI thread; one at a time.
class Frames
{
public:
    explicit Frames(WatchedApplication& application);
    ~Frames();
    Q_DISABLE_COPY_MOVE(Frames)

    using Painted = QSet<const QObject*>;

    /// From now on looks for a frame for which `shows` holds. To be said before the event that leads to it: some things
    /// are painted while they are being handled.
    void expect(const std::function<bool(const Painted&)>& shows);
    /// The same for a frame in which `widget` was painted.
    void expect(const QWidget* widget, const std::function<bool()>& shows);
    /// It will not come after all.
    void expectNothing() { m_shows = {}; }
    /// Runs the event loop until that frame has been; when that was. nullopt: not within `ms`.
    [[nodiscard]] std::optional<qint64> seen(int ms = 10'000);
    /// Both, where nothing has to be done in between.
    [[nodiscard]] std::optional<qint64> wait(const QWidget* widget, const std::function<bool()>& shows,
                                             int ms = 10'000);
    /// Runs the event loop until `holds`. False: not within `ms`.
    bool waitUntil(const std::function<bool()>& holds, int ms = 10'000);
    /// Runs the event loop for so long.
    void pass(int ms);
    /// Until nothing has been painted and no event has taken long for `ms`.
    void settle(int ms = 60);

private:
    WatchedApplication& m_application;
    std::function<bool(const Painted&)> m_shows;
    std::optional<qint64> m_seen;
    qint64 m_lastFrame = 0;
};

} // namespace rejoinder::bench
