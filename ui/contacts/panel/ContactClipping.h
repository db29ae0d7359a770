#pragma once

#include "domain/Contact.h"

#include <QCoreApplication>

namespace rejoinder {

/// A contact as plain text, for the clipboard: a line a fact, the number as Sakari has it. Pure.
class ContactClipping
{
    Q_DECLARE_TR_FUNCTIONS(ContactClipping)
public:
    [[nodiscard]] static QString of(const Contact& contact);
};

} // namespace rejoinder
