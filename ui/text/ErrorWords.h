#pragma once

#include "domain/ApiError.h"
#include "domain/Stamp.h"

#include <QString>

namespace rejoinder {

/// Errors in words: what happened, and what to do. The one table for the whole window. Pure.
namespace errorwords {

struct Words
{
    QString what; ///< one sentence
    QString then; ///< one sentence of what to do; may be empty where nothing can be done
};

[[nodiscard]] Words of(const ApiError& error);
/// Both sentences, with Sakari's code in brackets where there is one.
[[nodiscard]] QString sentence(const ApiError& error);

/// Sakari's code in plain words; empty for a code that is not documented.
[[nodiscard]] QString ofCode(const QString& code);
/// Why a text or a contact failed: the code in words and the code itself, else Sakari's own description.
[[nodiscard]] QString ofServiceError(const ServiceError& error);
/// Every code that ofCode() knows.
[[nodiscard]] QStringList knownCodes();

} // namespace errorwords

} // namespace rejoinder
