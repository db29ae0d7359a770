#pragma once

#include "program/Run.h"

namespace rejoinder::bench {

/// What ten times the data costs: medians on the whole profile divided by those on its tenth, measured by turns.
[[nodiscard]] QList<Figure> measureTenfold(const Run& run);

} // namespace rejoinder::bench
