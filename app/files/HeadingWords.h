#pragma once

#include "domain/ContactFile.h"

namespace rejoinder {

/// What a column of this heading holds, by the names that Google Contacts, Outlook, iCloud, HubSpot and Sakari give to
/// theirs, in English and Spanish, and by this program's own. nullopt: the words tell nothing. Pure.
[[nodiscard]] std::optional<ColumnUse> useOfHeading(const QString& heading);

/// "attributes.Plan" names the attribute "Plan", any other heading the attribute of its own name. Pure.
[[nodiscard]] QString attributeOfHeading(const QString& heading);
[[nodiscard]] QString headingOfAttribute(const QString& attribute);

/// Whether a number called so ("Mobile", "iPhone", "Celular") can be expected to take texts. Pure.
[[nodiscard]] bool isMobileKind(const QString& kind);
/// A fax or a pager: never texted. Pure.
[[nodiscard]] bool isNoTelephoneKind(const QString& kind);

} // namespace rejoinder
