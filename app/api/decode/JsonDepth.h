#pragma once

#include <QByteArray>

namespace rejoinder::decode {

/// How deep Sakari's own pages nest is under 20. Whatever is deeper than this is not from Sakari.
inline constexpr int deepestJson = 100;

/// The deepest nesting of arrays and objects in `json`, found without recursion, before anything parses it. Stops
/// counting at `enough`.
[[nodiscard]] int jsonDepth(const QByteArray& json, int enough = deepestJson + 1);

} // namespace rejoinder::decode
