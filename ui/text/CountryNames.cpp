#include "ui/text/CountryNames.h"

#include <array>
#include <unicode/uloc.h>

namespace rejoinder {

QString countryName(const QString& region, const QLocale& locale)
{
    std::array<char16_t, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray country = '_' + region.toUpper().toLatin1();
    const QByteArray language = locale.name().toLatin1();
    const int length =
        uloc_getDisplayCountry(country.constData(), language.constData(), name.data(), int32_t(name.size()), &status);
    // U_STRING_NOT_TERMINATED_WARNING is a success too; what is longer than the buffer is no name of a country.
    if (U_FAILURE(status) || length <= 0 || length > int(name.size()))
        return region.toUpper();
    return QString::fromUtf16(name.data(), length);
}

} // namespace rejoinder
