#pragma once

#include "domain/ApiError.h"

namespace rejoinder {

/// How the vault writes an error's kind; empty: no error. Stable for ever.
[[nodiscard]] QString wordFor(ApiError::Kind kind);
[[nodiscard]] std::optional<ApiError::Kind> errorKindFor(const QString& word);

} // namespace rejoinder
