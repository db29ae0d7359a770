#pragma once

#include "api/RequestPriority.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace rejoinder {

class Clock;

/// Lets an account's requests out: at most four at a time, of which one place is kept for sending; by priority, in
/// order of arrival within one. A pause holds all of them. GUI thread.
class RequestLimiter : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 4;

    /// `jitter` gives numbers from 0 up to 1.
    RequestLimiter(const Clock& clock, std::function<double()> jitter, QObject* parent = nullptr);

    /// Calls `start` once there is a place, perhaps at once. It holds the place until release().
    void enqueue(RequestPriority priority, std::function<void()> start);
    /// In front of those of its priority: for one that was already out and has to go again.
    void enqueueFirst(RequestPriority priority, std::function<void()> start);
    void release(RequestPriority priority);

    /// A 429 came: nothing goes out for `advised`, or, without advice, for longer after each in a row. "At once" counts
    /// as no advice: it comes of a date that is over by this computer's clock, and would have the account ask in a
    /// loop.
    void pause(std::optional<std::chrono::milliseconds> advised);
    /// An answer other than 429 came: the next 429 is the first again. One that comes during a pause left before it and
    /// says nothing.
    void calm();
    [[nodiscard]] bool isPaused() const { return m_pause.isActive(); }

    void endPause();
    /// Forgets what waits, without starting it.
    void clear();

Q_SIGNALS:
    void pausedUntil(const QDateTime& until);
    void pauseEnded();

private:
    [[nodiscard]] bool mayStart(RequestPriority priority) const;
    void startWhatMay();

    const Clock& m_clock;
    std::function<double()> m_jitter;
    std::array<std::deque<std::function<void()>>, 4> m_waiting;
    int m_sending = 0;
    int m_others = 0;
    int m_strikes = 0;
    bool m_starting = false;
    QTimer m_pause;
};

} // namespace rejoinder
