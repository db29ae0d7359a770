#pragma once

#include "domain/Contact.h"

namespace rejoinder {

class Databases;

/// Who is on which list (or has which tag), so that a list's contacts are found without reading all. Inside a
/// transaction; all throw SqlFailure.
void putOnLists(Databases& databases, qint64 contactPk, const QList<ContactList>& before,
                const QList<ContactList>& after);
/// Each list and tag that somebody is on, by name; `optIn` and `optOut` are not of a list.
[[nodiscard]] QList<ContactList> readLists(Databases& databases);
/// Of custom attributes, sorted. From a thousand contacts alone: whoever has a name has it at most of them, and it has
/// to be unpacked at each.
[[nodiscard]] QStringList readAttributeNames(Databases& databases);

} // namespace rejoinder
