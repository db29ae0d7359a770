#pragma once

#include "figures/Distribution.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace rejoinder::bench {

class Screen;

/// What a program that measures itself has said.
struct Samples
{
    QHash<QString, Distribution> byName;
    QString complaint; ///< why not all is there

    [[nodiscard]] Distribution operator[](const QString& name) const { return byName.value(name); }
    void add(const Samples& more);
};

/// rejoinder-bench-window on a profile. Blocks until it has ended, `seconds` at most. Where it complains, it
/// is said on standard error, and it is begun anew once.
[[nodiscard]] Samples probeWindow(const Screen& screen, const QString& profileDirectory, const QString& probes,
                                  const QStringList& more = {}, int seconds = 240, int attempts = 2);
/// rejoinder-bench-floor: "clicks", in milliseconds.
[[nodiscard]] Samples probeFloor(const Screen& screen);
/// One of the programs that are built beside this one.
[[nodiscard]] QString programBeside(const QString& name);

} // namespace rejoinder::bench
