#pragma once

#include <QString>

namespace rejoinder {

/// `text` without case, accents and Arabic or Hebrew vowel marks, for comparing while typing: "Åsa" and "asa" are the
/// same. Not for showing. Pure.
[[nodiscard]] QString folded(const QString& text);

/// Whether every word of `words` begins some word of `text`, both folded. Empty `words` match everything. Pure.
[[nodiscard]] bool matchesWords(const QString& text, const QString& words);

} // namespace rejoinder
