#include "domain/NumberCheck.h"

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>
#include <set>

namespace rejoinder {

using i18n::phonenumbers::PhoneNumberUtil;
using LibNumber = i18n::phonenumbers::PhoneNumber;
using Verdict = NumberCheck::Verdict;

namespace {

QString fromStd(const std::string& text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Verdict verdictOn(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return Verdict::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return Verdict::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return Verdict::TooLong;
    default:
        return Verdict::NotANumber;
    }
}

Verdict verdictOn(PhoneNumberUtil::ValidationResult length)
{
    switch (length) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Verdict::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: // without its area code
        return Verdict::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return Verdict::TooLong;
    case PhoneNumberUtil::INVALID_LENGTH:
        return Verdict::WrongLength;
    default:
        return Verdict::Good;
    }
}

QString regionOf(const LibNumber& number)
{
    const auto& util = *PhoneNumberUtil::GetInstance();
    std::string code;
    util.GetRegionCodeForNumber(number, &code);
    if (code.empty() || code == "ZZ")
        util.GetRegionCodeForCountryCode(number.country_code(), &code);
    return code == "ZZ" || code == "001" ? QString() : fromStd(code);
}

} // namespace

NumberCheck NumberCheck::of(const QString& text, const QString& region)
{
    const QString typed = text.trimmed();
    const bool international = typed.startsWith(u'+') || typed.startsWith(QChar(0xff0b));
    NumberCheck check{.verdict = Verdict::Empty, .e164 = {}, .region = international ? QString() : region.toUpper()};
    if (typed.isEmpty())
        return check;
    const auto& util = *PhoneNumberUtil::GetInstance();
    LibNumber number;
    const std::string defaultRegion = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    const auto parsed = util.Parse(typed.toStdString(), defaultRegion, &number);
    if (parsed != PhoneNumberUtil::NO_PARSING_ERROR) {
        check.verdict = verdictOn(parsed);
        // A lone digit or "+4" is the beginning of one, and not something else.
        const bool digitsAlone = !std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
        if (check.verdict == Verdict::NotANumber && digitsAlone && typed.size() < 3)
            check.verdict = Verdict::TooShort;
        return check;
    }
    check.region = regionOf(number);
    check.verdict = number.has_extension() ? Verdict::Extension : verdictOn(util.IsPossibleNumberWithReason(number));
    if (check.verdict != Verdict::Good)
        return check;
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    check.e164 = fromStd(e164);
    if (!util.IsValidNumber(number))
        check.verdict = Verdict::NoSuchNumber;
    else if (util.GetNumberType(number) == PhoneNumberUtil::FIXED_LINE)
        check.verdict = Verdict::Landline;
    return check;
}

QStringList numberRegions()
{
    std::set<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    QStringList names;
    for (const std::string& region : regions)
        names.append(fromStd(region));
    return names;
}

QString callingCode(const QString& region)
{
    const int code = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region.toUpper().toStdString());
    return code == 0 ? QString() : QStringLiteral("+%1").arg(code);
}

} // namespace rejoinder
