#pragma once

#include <QLocale>

namespace rejoinder {

/// Whether the family name comes before the given name where people speak as in `locale`: Hungarian, Japanese, Chinese,
/// Korean, Vietnamese, Mongolian and Khmer (CLDR's personNames, nameOrderLocales, "surnameFirst").
[[nodiscard]] inline bool familyNameFirst(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::Hungarian:
    case QLocale::Japanese:
    case QLocale::Chinese:
    case QLocale::Cantonese:
    case QLocale::Korean:
    case QLocale::Vietnamese:
    case QLocale::Mongolian:
    case QLocale::Khmer:
        return true;
    default:
        return false;
    }
}

} // namespace rejoinder
