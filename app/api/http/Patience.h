#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace rejoinder {

class Clock;

/// How long an answer is waited for: `timeout` without a byte, ten times that in all. Counts the computer's uptime and
/// the clock on the wall, whichever has gone further: Qt's timers stand still while the computer sleeps, and after an
/// hour's sleep an answer must not be waited for as if it had been asked for just now. A clock that is put forward
/// without a sleep ends the wait too early, which is the harmless mistake: an unknown outcome is looked up. GUI thread.
class Patience : public QObject
{
    Q_OBJECT
public:
    Patience(std::chrono::milliseconds timeout, const Clock& clock, QObject* parent = nullptr);

    /// A byte came in or went out.
    void renew();

Q_SIGNALS:
    /// Once.
    void ranOut();

private:
    /// Since a moment, on both clocks.
    class Span
    {
    public:
        void start(const Clock& clock);
        [[nodiscard]] bool isLongerThan(std::chrono::milliseconds limit, const Clock& clock) const;

    private:
        QElapsedTimer m_uptime;
        QDateTime m_wall;
    };
    void look();

    const std::chrono::milliseconds m_timeout;
    const Clock& m_clock;
    Span m_whole;
    Span m_silence;
    QTimer m_tick;
};

} // namespace rejoinder
