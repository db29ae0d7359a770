#pragma once

#include "domain/Contact.h"

#include <QStringList>

namespace rejoinder {

/// What a form may offer, since Sakari has no call for it: what this computer has seen at its contacts.
struct ContactVocabulary
{
    QList<ContactList> lists; ///< and tags, which have no id; by name, without times
    QStringList attributes;   ///< names, sorted

    friend bool operator==(const ContactVocabulary&, const ContactVocabulary&) = default;
};

} // namespace rejoinder
