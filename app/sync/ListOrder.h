#pragma once

#include <QDateTime>
#include <QList>

namespace rejoinder {

/// In what order Sakari gives a list. It is not documented, so it is found out from the items themselves.
enum class ListOrder {
    Unknown, ///< fewer than two different times
    NewestFirst,
    OldestFirst,
    Unordered
};

/// Invalid times are passed over. Pure.
[[nodiscard]] ListOrder orderOf(const QList<QDateTime>& times);

} // namespace rejoinder
