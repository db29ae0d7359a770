#pragma once

#include "domain/ContactQuery.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

namespace rejoinder {

/// Which columns somebody wants, in which order and how wide, and what the rows are sorted by; kept on this computer.
/// Pure value. The name is always there.
struct ColumnChoice
{
    QList<ContactColumn> order; ///< of all of them, from the leading edge
    QSet<ContactColumn> hidden;
    QMap<ContactColumn, int> widths; ///< device-independent pixels, of those that were set by hand
    ContactColumn sortBy = ContactColumn::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    ColumnChoice();

    [[nodiscard]] QByteArray saved() const;
    /// What cannot be read, or speaks of columns that there are not, is as at first.
    [[nodiscard]] static ColumnChoice restored(const QByteArray& saved);

    /// Those of the wanted ones that have room beside each other. What is least missed goes first; the name, the number
    /// and the standing always stay.
    [[nodiscard]] QSet<ContactColumn> fitting(int room, const QMap<ContactColumn, int>& wanted) const;

    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

inline size_t qHash(ContactColumn column, size_t seed = 0)
{
    return ::qHash(int(column), seed);
}

} // namespace rejoinder
