#include "ui/text/NumberWords.h"

#include "domain/PhoneNumber.h"
#include "ui/text/CountryNames.h"
#include "ui/text/Isolate.h"

namespace rejoinder {

using Verdict = NumberCheck::Verdict;

QString NumberWords::of(const NumberCheck& check, bool finished)
{
    const QString country = check.region.isEmpty() ? QString() : countryName(check.region);
    const QString shown = isolate::number(displayNumber(check.e164));
    switch (check.verdict) {
    case Verdict::Empty:
        return {};
    case Verdict::Good:
        return country.isEmpty() ? shown : tr("%1 · %2", "a phone number, its country").arg(shown, country);
    case Verdict::NoSuchNumber:
        return country.isEmpty()
                   ? tr("%1: as far as is known, no such number is given out.").arg(shown)
                   : tr("%1: as far as is known, no such number is given out in this country: %2.").arg(shown, country);
    case Verdict::Landline:
        return tr("%1 is a landline and cannot receive texts.").arg(shown);
    case Verdict::TooLong:
        return country.isEmpty() ? tr("There are too many digits for a number.")
                                 : tr("There are too many digits for a number in this country: %1.").arg(country);
    case Verdict::Extension:
        return tr("A number with an extension cannot be texted.");
    case Verdict::UnknownCountry:
        if (!finished)
            return {};
        return tr("No country has this calling code. Choose the country, or begin with + and its code.");
    case Verdict::TooShort:
        if (!finished)
            return {};
        return country.isEmpty() ? tr("There are too few digits for a number.")
                                 : tr("There are too few digits for a number in this country: %1.").arg(country);
    case Verdict::WrongLength:
        if (!finished)
            return {};
        return country.isEmpty() ? tr("No number has this many digits.")
                                 : tr("No number in this country has this many digits: %1.").arg(country);
    case Verdict::NotANumber:
        return finished ? tr("This is not a phone number.") : QString();
    }
    return {};
}

bool NumberWords::isDoubtful(const NumberCheck& check)
{
    return check.verdict == Verdict::NoSuchNumber || check.verdict == Verdict::Landline;
}

} // namespace rejoinder
