#pragma once

#include "domain/Contact.h"

namespace rejoinder {

/// What the table of contacts is sorted by, as columns that SQLite compares byte by byte. Empty ones come last, in
/// either order. Pure.
struct ContactKeys
{
    /// In the order in which the column shows them; blocked people stand together.
    enum Standing { OptedIn = 1, Plain = 2, Invalid = 3, Blocked = 4, BlockedAndInvalid = 5 };

    QString name;  ///< without case and accents
    QString email; ///< the same
    QString lists; ///< all of their names in order, the same
    Standing standing = Plain;

    [[nodiscard]] static ContactKeys of(const Contact& contact);
};

} // namespace rejoinder
