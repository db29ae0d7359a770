#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <cstdlib>

namespace rejoinder {

/// One input, whatever it holds. Returns where all is well; ends the process where it is not, which is what libFuzzer
/// and the test that replays the kept inputs take for a find. Each target defines it.
void fuzzOne(const QByteArray& input);

/// As an assertion, but in every build.
inline void demand(bool holds, const char* what)
{
    if (holds)
        return;
    qCritical("broken promise: %s", what);
    std::abort();
}

} // namespace rejoinder
