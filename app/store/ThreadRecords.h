#pragma once

#include "store/ThreadStretch.h"

#include <QStringList>

namespace rejoinder {

class Databases;

/// Reads one part of a thread along its order, whatever its length: each question walks an index from a place. Inside a
/// transaction; throws SqlFailure.
[[nodiscard]] ThreadStretch readStretch(Databases& databases, const ThreadSpan& span);

/// The questions that readStretch() asks of the messages, so that what SQLite makes of them can be looked at.
[[nodiscard]] QStringList threadQueries();

} // namespace rejoinder
