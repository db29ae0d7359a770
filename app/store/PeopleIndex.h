#pragma once

#include "domain/SearchQuery.h"

#include <optional>

namespace rejoinder {

class Databases;

/// The keys of the contacts that have all of `terms` in their name, e-mail or number, for certain that none is missing;
/// some may be among them that have not. nullopt: so many that looking at the newest conversations finds them sooner.
/// Throws SqlFailure.
[[nodiscard]] std::optional<QList<qint64>> fewContactsWith(Databases& databases, const QList<SearchTerm>& terms);

} // namespace rejoinder
