#pragma once

#include "domain/SearchQuery.h"

namespace rejoinder {

/// A piece of what was typed into a search field: between spaces, or between quotes. `list:"New people"` is one piece,
/// without its quotes.
struct SearchPiece
{
    QString text;
    bool isQuoted = false; ///< all of it
    bool isEnded = false;  ///< by a closing quote
};

/// Pure.
[[nodiscard]] QList<SearchPiece> searchPieces(const QString& typed);
/// What the pieces have to look for; those that are one number together are one. Pure.
[[nodiscard]] QList<SearchTerm> searchTerms(const QList<SearchPiece>& pieces);

} // namespace rejoinder
