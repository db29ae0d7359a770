#pragma once

#include "domain/Contact.h"
#include "domain/PhoneNumber.h"

#include <optional>

namespace rejoinder {

/// What the words in the "To" field come to. Pure, so that who gets a text does not depend on what a widget happens to
/// show.
struct RecipientReview
{
    enum class Kind {
        Nothing,     ///< nothing typed
        LookingUp,   ///< a number, and it is not known yet whether somebody has it: cannot be sent to
        Known,       ///< a contact who can be texted
        NewNumber,   ///< a number in use that nobody here has
        Blocked,     ///< a contact who opted out
        Invalid,     ///< a contact whose number Sakari cannot text
        NoSuchPhone, ///< a number by its form, in a range that is not given out
        HalfANumber, ///< digits that are not a number, or not yet
        Name         ///< words: one of the contacts below the field is to be chosen
    };

    Kind kind = Kind::Nothing;
    std::optional<Contact> contact;    ///< for Known, Blocked and Invalid
    std::optional<PhoneNumber> number; ///< for LookingUp, NewNumber and NoSuchPhone

    [[nodiscard]] bool canBeTexted() const { return kind == Kind::Known || kind == Kind::NewNumber; }

    [[nodiscard]] static RecipientReview of(const Contact& chosen);
    /// `matches` are the contacts found for lookupWords(typed, region), or nullopt while they are being looked for.
    [[nodiscard]] static RecipientReview of(const QString& typed, const QString& region,
                                            const std::optional<QList<Contact>>& matches);
    /// What to look for among the contacts: a number in its one form where it is one, else the words as they are.
    [[nodiscard]] static QString lookupWords(const QString& typed, const QString& region);
};

} // namespace rejoinder
