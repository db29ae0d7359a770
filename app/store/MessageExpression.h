#pragma once

#include "domain/SearchQuery.h"

namespace rejoinder {

class Databases;

/// What a search says to the index of messages. FTS5 walks the list of a whole word, or of a beginning of two or three
/// letters, from its newest end as far as it is asked to; for any other beginning it would first gather everything that
/// has it, which takes longer the more there is. So a longer beginning is asked for as the words that go on from it,
/// and a single letter as the pairs that begin with it. Empty where none of the words is in any message. Throws
/// SqlFailure.
[[nodiscard]] QString messageExpression(Databases& databases, const QList<SearchTerm>& terms);

} // namespace rejoinder
