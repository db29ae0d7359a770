#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace rejoinder::bench {

class ClientWindow;
class Frames;
class WatchedApplication;

/// What a probe has found: samples by figure, and why there are none where there are none.
struct Findings
{
    QHash<QString, QList<double>> samples;
    QString complaint;
};

/// What every probe works with.
struct Bench
{
    WatchedApplication& application;
    ClientWindow& client;
    Frames& frames;
    const class BenchProfile& profile;
    bool quick = false;
    int minutes = 30; ///< of the day
    QUrl sandbox{};   ///< of the pretend Sakari; empty: there is none
};

[[nodiscard]] inline double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

} // namespace rejoinder::bench
