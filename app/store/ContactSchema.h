#pragma once

#include <QStringList>

namespace rejoinder {

/// What the table of contacts needs in cache.db: the keys by which it is sorted with an index for each, who is on which
/// list, and what a contact's conversations come to, which SQLite itself keeps up. The step from version 2, which keeps
/// every row; the keys that need more than SQL are made by completeOldContacts().
[[nodiscard]] QStringList contactBookStep();

} // namespace rejoinder
