#include "ui/inbox/start/RecipientReview.h"

#include <algorithm>

namespace rejoinder {

namespace {

bool looksLikeANumber(const QString& typed)
{
    return std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); }) &&
           std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
}

std::optional<PhoneNumber> numberIn(const QString& typed, const QString& region)
{
    // Letters are words: "call 1-800-FLOWERS" in a field for people is not meant as a number.
    return looksLikeANumber(typed) ? PhoneNumber::parse(typed, region) : std::nullopt;
}

} // namespace

RecipientReview RecipientReview::of(const Contact& chosen)
{
    RecipientReview check;
    check.contact = chosen;
    check.kind = chosen.isBlocked() ? Kind::Blocked : chosen.isTextable() ? Kind::Known : Kind::Invalid;
    return check;
}

RecipientReview RecipientReview::of(const QString& typed, const QString& region,
                                    const std::optional<QList<Contact>>& matches)
{
    RecipientReview check;
    if (typed.trimmed().isEmpty())
        return check;
    check.number = numberIn(typed, region);
    if (!check.number) {
        check.kind = looksLikeANumber(typed) ? Kind::HalfANumber : Kind::Name;
        return check;
    }
    if (!matches) {
        check.kind = Kind::LookingUp;
        return check;
    }
    const Contact* found = nullptr;
    for (const Contact& contact : *matches) {
        const auto theirs = PhoneNumber::parse(contact.mobile.number, contact.mobile.country);
        if (!theirs || theirs->e164() != check.number->e164())
            continue;
        // Where several have the number, one who opted out speaks for all of them.
        if (!found || contact.isBlocked())
            found = &contact;
    }
    if (found)
        return of(*found);
    check.kind = check.number->isValid() ? Kind::NewNumber : Kind::NoSuchPhone;
    return check;
}

QString RecipientReview::lookupWords(const QString& typed, const QString& region)
{
    const auto number = numberIn(typed, region);
    return number ? number->e164() : typed.trimmed();
}

} // namespace rejoinder
