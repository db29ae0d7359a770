#pragma once

#include <QStringList>

namespace rejoinder::bench {

/// What the figures were measured on: processor, memory, kernel, system, Qt. Reads /proc and /etc.
[[nodiscard]] QStringList machine();

} // namespace rejoinder::bench
