#pragma once

#include "domain/Contact.h"
#include "domain/ContactConflict.h"

namespace rejoinder {

/// One thing of a contact that can be edited. Each list and each custom attribute is one of its own, so that two people
/// who put somebody on two lists are not in each other's way.
struct ContactField
{
    enum class Kind { FirstName, LastName, Number, Email, List, Attribute };

    Kind kind = Kind::FirstName;
    QString name;     ///< of Attribute: its name
    ContactList list; ///< of List

    friend bool operator==(const ContactField& a, const ContactField& b);
};

/// Whether the two are the same list or tag: by id, and where neither has one by name.
[[nodiscard]] bool isSameList(const ContactList& a, const ContactList& b);
[[nodiscard]] bool isOnList(const Contact& contact, const ContactList& list);

/// What of the things that can be edited is not the same in both, in the order of the form. Standing, stamps and ids
/// are none of them. Pure.
[[nodiscard]] QList<ContactField> differences(const Contact& a, const Contact& b);
/// `into`, with this one field as it is in `from`. Pure.
[[nodiscard]] Contact withField(Contact into, const ContactField& field, const Contact& from);
/// `theirs`, with what was changed here from `base` to `ours`. Pure.
[[nodiscard]] Contact withChanges(const Contact& base, const Contact& ours, const Contact& theirs);

/// A field on which two people do not agree.
struct DisputedField
{
    enum class Choice { Open, Ours, Theirs };

    ContactField field;
    Choice choice = Choice::Open; ///< decided by itself where only one of the two changed it

    friend bool operator==(const DisputedField&, const DisputedField&) = default;
};

/// Pure.
[[nodiscard]] QList<DisputedField> disputed(const ContactConflict& conflict);
/// What is to be saved over `theirs` once no choice is open; an open one stays theirs. Pure.
[[nodiscard]] Contact settled(const ContactConflict& conflict, const QList<DisputedField>& fields);

} // namespace rejoinder
