#include "store/ContactKeys.h"

#include "domain/TextFold.h"

namespace rejoinder {

namespace {

ContactKeys::Standing standingOf(const Contact& contact)
{
    if (contact.isBlocked())
        return contact.isTextable() ? ContactKeys::Blocked : ContactKeys::BlockedAndInvalid;
    if (!contact.isTextable())
        return ContactKeys::Invalid;
    return contact.optIn.isValid() ? ContactKeys::OptedIn : ContactKeys::Plain;
}

} // namespace

ContactKeys ContactKeys::of(const Contact& contact)
{
    QStringList lists;
    for (const ContactList& list : contact.lists)
        lists.append(folded(list.name));
    lists.sort();
    return {folded(contact.fullName()), folded(contact.email), lists.join(QStringLiteral(", ")), standingOf(contact)};
}

} // namespace rejoinder
