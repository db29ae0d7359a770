#pragma once

#include "BenchOptions.h"
#include "figures/Figure.h"
#include "program/Screen.h"

#include <functional>

namespace rejoinder::bench {

/// What every part of a run works with.
struct Run
{
    BenchOptions options;
    Screen& screen;
    QString profile; ///< directory of the profile of the size asked for
    QString tenth;   ///< of the one with a tenth of it
};

/// A part of the table: measures some figures together. Always gives every figure that it announces.
struct Part
{
    QString name;  ///< for --only
    QString about; ///< for --list
    std::function<QList<Figure>(const Run&)> measure;
};

/// All parts, in the order of the table.
[[nodiscard]] QList<Part> allParts();
/// What --quick does.
[[nodiscard]] QList<Part> quickParts();

} // namespace rejoinder::bench
