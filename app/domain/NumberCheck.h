#pragma once

#include <QString>
#include <QStringList>

namespace rejoinder {

/// What libphonenumber says of a number that somebody is typing, and why it is none yet. Pure value, thread-safe.
struct NumberCheck
{
    enum class Verdict {
        Empty,
        NotANumber,     ///< letters, or no digits to speak of
        UnknownCountry, ///< a "+" and a calling code that nobody has
        TooShort,
        TooLong,
        WrongLength,  ///< as long as some, but no number of this country has so many digits
        Extension,    ///< an extension cannot be texted, and without it it would be somebody else's
        NoSuchNumber, ///< as long as it should be, but its range is not given out as far as the library knows
        Landline,     ///< cannot receive texts
        Good
    };

    /// `region` (ISO 3166 alpha-2) is for numbers without a "+".
    [[nodiscard]] static NumberCheck of(const QString& text, const QString& region);

    Verdict verdict = Verdict::Empty;
    QString e164;   ///< "+14155550132"; empty where it is no number
    QString region; ///< of the number, else the one that its calling code or `region` stands for; may be empty

    /// It has the shape of a number. What is doubtful beyond that is Sakari's to refuse: numbers are given out faster
    /// than the library learns of it.
    [[nodiscard]] bool isNumber() const { return !e164.isEmpty(); }

    friend bool operator==(const NumberCheck&, const NumberCheck&) = default;
};

/// Countries and territories that have numbers, as ISO 3166 alpha-2, in no order to rely on.
[[nodiscard]] QStringList numberRegions();
/// "+44" for "GB"; empty for a region without numbers.
[[nodiscard]] QString callingCode(const QString& region);

} // namespace rejoinder
