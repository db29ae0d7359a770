#include "domain/PhoneNumber.h"

#include <QCache>
#include <algorithm>
#include <phonenumbers/phonenumberutil.h>

namespace rejoinder {

using i18n::phonenumbers::PhoneNumberUtil;
using LibNumber = i18n::phonenumbers::PhoneNumber;

static QString fromStd(const std::string& text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<PhoneNumber> PhoneNumber::parse(const QString& text, const QString& region)
{
    const auto& util = *PhoneNumberUtil::GetInstance();
    LibNumber parsed;
    // "ZZ" is libphonenumber's unknown region: only numbers with a "+" are taken then.
    const std::string defaultRegion = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (util.Parse(text.trimmed().toStdString(), defaultRegion, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    // An extension cannot be texted; dropping it in silence could reach a switchboard.
    if (parsed.has_extension() || !util.IsPossibleNumber(parsed))
        return std::nullopt;

    std::string e164;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    std::string code;
    util.GetRegionCodeForNumber(parsed, &code);

    PhoneNumber number;
    number.m_e164 = fromStd(e164);
    number.m_region = code == "ZZ" ? QString() : fromStd(code);
    // What IsValidNumber() says, which would look for the region once more: a regular expression for each country that
    // shares the code.
    number.m_valid = util.IsValidNumberForRegion(parsed, code);
    return number;
}

/// As those read them who have them: "+1 (415) 555-0132"; libphonenumber's international form is "+1 415-555-0132".
static QString northAmerican(QStringView e164)
{
    const QStringView digits = e164.sliced(2);
    return QStringLiteral("+1 (%1) %2-%3").arg(digits.first(3), digits.sliced(3, 3), digits.sliced(6));
}

/// Whole, with no prefix that would have to be taken off: +1, an area code (2 to 9 in front), seven more digits.
static bool isPlainNorthAmerican(const QString& text)
{
    return text.size() == 12 && text.startsWith(u"+1") && text.at(2) >= u'2' &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString PhoneNumber::display() const
{
    if (m_e164.startsWith(u"+1") && m_e164.size() == 12)
        return northAmerican(m_e164);
    const auto& util = *PhoneNumberUtil::GetInstance();
    LibNumber parsed;
    if (util.Parse(m_e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return m_e164;
    std::string text;
    util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return fromStd(text);
}

QString displayNumber(const QString& number)
{
    // The library takes longer to wake up than a window to open; these need it for nothing but the same answer.
    if (number.isEmpty())
        return number;
    if (isPlainNorthAmerican(number))
        return northAmerican(number);
    static constexpr int remembered = 2000;
    static thread_local QCache<QString, QString> cache(remembered);
    if (const QString* known = cache.object(number))
        return *known;
    const auto parsed = PhoneNumber::parse(number);
    QString shown = parsed ? parsed->display() : number;
    cache.insert(number, new QString(shown));
    return shown;
}

} // namespace rejoinder
