#pragma once

#include "domain/SearchQuery.h"

namespace rejoinder {

/// `words`, which must be those of the index, as an FTS5 query in quotes: they follow each other, and where it is open
/// the last one may be the beginning of a longer word. Never a syntax error, whatever was typed. Pure.
[[nodiscard]] QString phraseExpression(const QStringList& words, bool isOpen);

/// All of `terms`. Pure.
[[nodiscard]] QString plainExpression(const QList<SearchTerm>& terms);

} // namespace rejoinder
