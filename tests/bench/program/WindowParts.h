#pragma once

#include "program/Run.h"

namespace rejoinder::bench {

/// Figures of the real window on the profile, in a process of its own and without a network; see the probes.
[[nodiscard]] QList<Figure> measureOpening(const Run& run);
[[nodiscard]] QList<Figure> measureScrolling(const Run& run);
[[nodiscard]] QList<Figure> measureKeys(const Run& run);
[[nodiscard]] QList<Figure> measureSearch(const Run& run);
[[nodiscard]] QList<Figure> measurePages(const Run& run);
[[nodiscard]] QList<Figure> measureContacts(const Run& run);

} // namespace rejoinder::bench
