#pragma once

#include <QtGlobal>
#include <algorithm>

namespace rejoinder::sandbox {

/// How fast life goes by. Tests turn it up rather than wait.
struct Pace
{
    double factor = 1.0; ///< 0.1: ten times as fast
    int milliseconds(int usual) const { return std::max(1, static_cast<int>(usual * factor)); }
};

} // namespace rejoinder::sandbox
