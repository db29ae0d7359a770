#pragma once

#include "RunOptions.h"
#include "Verdict.h"

#include <QByteArray>

namespace rejoinder::faults {

/// What is printed in the end: one JSON object on a line, or sentences. `kills` and `seconds` as they came to be.
[[nodiscard]] QByteArray asJson(const Verdict& verdict, const RunOptions& options, int kills, double seconds);
/// A line for each promise in the words of Qt Test, for whoever adds tests up.
[[nodiscard]] QByteArray asChecks(const Verdict& verdict, const RunOptions& options, int kills);
[[nodiscard]] QByteArray asSentences(const Verdict& verdict, const RunOptions& options, int kills, double seconds);

} // namespace rejoinder::faults
