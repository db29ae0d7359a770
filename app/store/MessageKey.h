#pragma once

#include <QtGlobal>

namespace rejoinder {

class Databases;

/// The rowids of messages, which are also those of the search index, rise with the time at which a message was
/// written: "the newest with this word" is then a walk down one list of the index that ends where enough has been
/// found, however many there are. Made of seconds and a number among those of the same second; not of milliseconds,
/// since the index keeps the differences between rowids, and every bit more makes it larger.
namespace messagekey {

/// No key of a message at `at` (milliseconds since 1970, UTC) or later is below it.
[[nodiscard]] qint64 lowest(qint64 at);

/// A key that is free. Where a second is full it is one of the next.
[[nodiscard]] qint64 freeFor(Databases& databases, qint64 at);

/// Whether a message at `at` may keep this key.
[[nodiscard]] bool fits(qint64 key, qint64 at);

} // namespace messagekey

} // namespace rejoinder
