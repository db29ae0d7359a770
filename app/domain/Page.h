#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace rejoinder {

/// One page of a list. Sakari gives `totalCount` on older pages and `hasNext` on newer ones, sometimes neither.
template <class T> struct Page
{
    QList<T> items;
    int offset = 0;
    int limit = 0;
    std::optional<int> totalCount;
    std::optional<bool> hasNext;
    int received = 0;         ///< items on the wire, the skipped ones included
    QStringList skippedPaths; ///< what did not decode, as "data[3].id"; never a value

    /// Stops on hasNext, else on totalCount, else on a short page (SAKARI: pagination is not the same on every page).
    [[nodiscard]] bool isLast() const
    {
        if (hasNext)
            return !*hasNext;
        if (totalCount)
            return offset + received >= *totalCount;
        return received < limit;
    }
};

} // namespace rejoinder
