#pragma once

#include "program/Run.h"

namespace rejoinder::bench {

/// Figures of the real window and session against rejoinder-sandbox.
[[nodiscard]] QList<Figure> measureFirstSync(const Run& run);
[[nodiscard]] QList<Figure> measureDay(const Run& run);

} // namespace rejoinder::bench
