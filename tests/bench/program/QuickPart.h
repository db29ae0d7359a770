#pragma once

#include "program/Run.h"

namespace rejoinder::bench {

/// All that can be held against something on a computer about whose speed nothing is known: what things cost beside the
/// bare window in the same run, what ten times the data costs, which thread does the work.
[[nodiscard]] QList<Figure> measureQuick(const Run& run);

} // namespace rejoinder::bench
