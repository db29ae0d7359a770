#pragma once

#include "domain/ApiError.h"
#include "domain/ContactEdits.h"

#include <optional>

namespace rejoinder {

/// Where in a form Sakari's "no" belongs, and what is said there. Pure.
struct ContactRefusal
{
    std::optional<ContactField::Kind> at; ///< nullopt: it concerns the whole
    QString words;                        ///< what happened and what to do

    /// By the code where it is documented, else by what the text names; Sakari has one code for many refusals.
    [[nodiscard]] static ContactRefusal of(const ApiError& error);
};

} // namespace rejoinder
