#pragma once

#include "domain/Contact.h"

#include <variant>

namespace rejoinder {

/// Somebody else changed a contact while it was edited here. Nothing was written.
struct ContactConflict
{
    Contact base;   ///< what the editing began with
    Contact ours;   ///< as it was filled in here
    Contact theirs; ///< as Sakari has it now

    friend bool operator==(const ContactConflict&, const ContactConflict&) = default;
};

/// What came of saving: the contact as Sakari has it now, or a conflict to be decided by a person.
using ContactSaving = std::variant<Contact, ContactConflict>;

} // namespace rejoinder
