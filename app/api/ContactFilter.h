#pragma once

#include "domain/MergeStrategy.h"

#include <QString>

namespace rejoinder {

/// Sakari's filters on the contact list, each "or part of it". Empty: not filtered by it.
struct ContactFilter
{
    QString firstName;
    QString lastName;
    QString mobile;
    QString email;
    QString tags;
    friend bool operator==(const ContactFilter&, const ContactFilter&) = default;
};

} // namespace rejoinder
