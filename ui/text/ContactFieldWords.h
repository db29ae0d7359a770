#pragma once

#include "domain/ContactEdits.h"

#include <QCoreApplication>

namespace rejoinder {

/// One field of a contact in words: what it is called, and what stands in it. Pure.
class ContactFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactFieldWords)
public:
    [[nodiscard]] static QString label(const ContactField& field);
    /// "empty" where nothing stands in it.
    [[nodiscard]] static QString value(const ContactField& field, const Contact& contact);
};

} // namespace rejoinder
