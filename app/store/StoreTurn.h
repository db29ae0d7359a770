#pragma once

#include <QString>

namespace rejoinder {

/// A place in the order of what was asked of the store. Of two in one run the higher number is the later one; those of
/// another run are all earlier, since one program at a time has the files.
struct StoreTurn
{
    QString run;
    qint64 number = 0;
};

} // namespace rejoinder
