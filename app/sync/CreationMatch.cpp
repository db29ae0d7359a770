#include "sync/CreationMatch.h"

#include "domain/PhoneNumber.h"

#include <algorithm>

namespace rejoinder {

namespace {

QString comparable(const Mobile& mobile)
{
    const auto number = PhoneNumber::parse(mobile.number, mobile.country);
    return number ? number->e164() : mobile.number.simplified();
}

/// Only what was filled in counts: Sakari may know more.
bool stands(const QString& wanted, const QString& found)
{
    return wanted.isEmpty() || wanted.simplified() == found.simplified();
}

} // namespace

Likeness likeness(const Contact& wanted, const Contact& found)
{
    if (comparable(wanted.mobile).isEmpty() || comparable(wanted.mobile) != comparable(found.mobile))
        return Likeness::None;
    bool whole = stands(wanted.firstName, found.firstName) && stands(wanted.lastName, found.lastName) &&
                 stands(wanted.email.toLower(), found.email.toLower());
    for (auto it = wanted.attributes.cbegin(); it != wanted.attributes.cend(); ++it)
        whole = whole && stands(it.value(), found.attributes.value(it.key()));
    for (const ContactList& list : wanted.lists) {
        whole = whole && std::any_of(found.lists.cbegin(), found.lists.cend(), [&list](const ContactList& other) {
                    return list.id.isEmpty() ? list.name == other.name : list.id == other.id;
                });
    }
    return whole ? Likeness::Whole : Likeness::Same;
}

Likeness likeness(const MessageTemplate& wanted, const MessageTemplate& found)
{
    return wanted.name.simplified() == found.name.simplified() && wanted.text.simplified() == found.text.simplified()
               ? Likeness::Same
               : Likeness::None;
}

Likeness likeness(const Campaign& wanted, const Campaign& found)
{
    return wanted.name.simplified() == found.name.simplified() && wanted.text.simplified() == found.text.simplified()
               ? Likeness::Same
               : Likeness::None;
}

QString madeSince(const Creation& creation, const QList<LikeRecord>& now)
{
    const auto made = std::find_if(now.cbegin(), now.cend(), [&creation](const LikeRecord& record) {
        return record.likeness == Likeness::Whole || !creation.fence.contains(record.id);
    });
    return made == now.cend() ? QString() : made->id;
}

} // namespace rejoinder
