#pragma once

#include "domain/StrongId.h"

#include <QList>

namespace rejoinder {

/// How templates are used on this computer; Sakari knows nothing of it.
struct TemplateHabits
{
    QList<TemplateId> favourites; ///< in the order in which they became one
    QList<TemplateId> recent;     ///< the last used first

    friend bool operator==(const TemplateHabits&, const TemplateHabits&) = default;
};

} // namespace rejoinder
