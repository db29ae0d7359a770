#include "domain/PhoneNumber.h"

#include <QCache>
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
    number.m_valid = util.IsValidNumber(parsed);
    return number;
}

QString PhoneNumber::display() const
{
    // North American numbers are read as "+1 (415) 555-0132" by those who have them; libphonenumber's international
    // form writes "+1 415-555-0132".
    if (m_e164.startsWith(u"+1") && m_e164.size() == 12) {
        const QStringView digits = QStringView(m_e164).sliced(2);
        return QStringLiteral("+1 (%1) %2-%3").arg(digits.first(3), digits.sliced(3, 3), digits.sliced(6));
    }
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
