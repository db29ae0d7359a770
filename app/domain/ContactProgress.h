#pragma once

#include "domain/ApiError.h"

#include <QMetaType>
#include <optional>

namespace rejoinder {

/// How many of Sakari's contacts are in the store.
struct ContactProgress
{
    int read = 0;         ///< until it is whole: so many have been read
    int total = 0;        ///< by Sakari's word; 0: it does not say
    bool isWhole = false; ///< all have been read once, which stays so; from then on changes alone are looked for
    std::optional<ApiError> trouble; ///< why it does not go on at the moment; it will by itself

    friend bool operator==(const ContactProgress&, const ContactProgress&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ContactProgress)
