#pragma once

#include "window/WatchedApplication.h"

#include <QList>
#include <QTimer>

namespace rejoinder::bench {

/// How long the GUI thread could not have answered a hand. A timer asks every 10 ms; what it comes late by is what a
/// key would have waited. Long ones are named on standard error, with the event that took longest meanwhile.
class Stalls
{
public:
    explicit Stalls(WatchedApplication& application);
    ~Stalls();
    Q_DISABLE_COPY_MOVE(Stalls)

    /// Milliseconds, the longest since construction.
    [[nodiscard]] double longest() const { return m_longest; }
    /// How many were longer than `ms`.
    [[nodiscard]] int over(double ms) const;

private:
    void beat();

    WatchedApplication& m_application;
    QTimer m_timer;
    qint64 m_last;
    double m_longest = 0;
    QList<double> m_long; ///< over 30 ms
    QByteArray m_what;    ///< the longest event since the last beat
    qint64 m_whatTook = 0;
};

} // namespace rejoinder::bench
