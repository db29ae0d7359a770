#pragma once

#include <QLocale>
#include <QString>

namespace rejoinder {

/// "Germany", "Alemania": the name of a country or territory (ISO 3166 alpha-2) in the language of `locale`. From ICU,
/// since Qt knows it in English and in the country's own language alone. The code itself where ICU has no name.
[[nodiscard]] QString countryName(const QString& region, const QLocale& locale = QLocale());

} // namespace rejoinder
