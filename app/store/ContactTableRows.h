#pragma once

#include "store/ContactOrders.h"
#include "store/ContactSets.h"
#include "store/ContactTable.h"

namespace rejoinder {

class Databases;

/// What is kept between two readings, and of which state.
struct KnownTable
{
    ContactOrders& orders;
    ContactSets& sets;
    ContactOrders::Version version;
};

/// The table of contacts. Without conditions it is a walk down one index; with conditions it is what is in the sets of
/// all of them: a few are sorted, many are picked out of the order of all. Where that order is not known yet, the first
/// rows come from a walk that ends with the last of them; so do those of a query that looks for one or two digits in
/// numbers. All throw SqlFailure, that of an Interruption too.
[[nodiscard]] ContactTableAnswer readFirstContacts(Databases& databases, const ContactSelection& selection,
                                                   const KnownTable& known, int limit);
[[nodiscard]] QList<qint64> readContactOrder(Databases& databases, const ContactSelection& selection,
                                             const KnownTable& known);
[[nodiscard]] QList<StoredContactRow> readContactRows(Databases& databases, const QList<qint64>& pks);
/// 0: not in the table.
[[nodiscard]] qint64 readContactPk(Databases& databases, const ContactId& id);
[[nodiscard]] int countContacts(Databases& databases);

} // namespace rejoinder
