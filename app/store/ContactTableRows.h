#pragma once

#include "store/ContactTable.h"

#include <functional>

namespace rejoinder {

class ContactSelection;
class Databases;

/// The table of contacts. Without conditions it is a walk down one index; with conditions that few fulfil it is those
/// few, looked up and sorted. All throw SqlFailure, and readContactOrder() that of an Interruption too.
[[nodiscard]] ContactTableAnswer readFirstContacts(Databases& databases, const ContactSelection& selection, int limit,
                                                   const std::function<bool()>& isCancelled);
[[nodiscard]] QList<qint64> readContactOrder(Databases& databases, const ContactSelection& selection);
[[nodiscard]] QList<StoredContactRow> readContactRows(Databases& databases, const QList<qint64>& pks);
/// 0: not in the table.
[[nodiscard]] qint64 readContactPk(Databases& databases, const ContactId& id);
[[nodiscard]] int countContacts(Databases& databases);

} // namespace rejoinder
