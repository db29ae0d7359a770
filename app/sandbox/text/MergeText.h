#pragma once

#include "data/Records.h"

namespace rejoinder::sandbox {

/// Fills in {{firstName}}, {{{contact.firstName}}} and {{ attributes.city }}. A field that the contact lacks becomes
/// nothing, as in Mustache; two braces escape for HTML, three do not.
class MergeText
{
public:
    static QString filled(const QString& text, const ContactRecord& contact);
};

} // namespace rejoinder::sandbox
