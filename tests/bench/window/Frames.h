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

    /// Runs the event loop until there is a frame for which `shows` holds; when that was. nullopt: not within `ms`.
    [[nodiscard]] std::optional<qint64> waitFor(const std::function<bool(const Painted&)>& shows, int ms = 10'000);
    /// The same for a frame in which `widget` was painted.
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
