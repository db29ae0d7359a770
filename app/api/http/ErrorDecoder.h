#pragma once

#include "api/http/HttpAnswer.h"
#include "domain/Result.h"

#include <QDateTime>

namespace rejoinder {

/// The body where the answer is 2xx and came in whole; otherwise what went wrong, as one typed value. Reads Sakari's
/// `{error:{code,message}}`, OAuth's `{error,error_description}` and plain text; a page of HTML gives no text. `now` is
/// for a Retry-After date. Pure.
[[nodiscard]] Result<QByteArray> understood(const HttpAnswer& answer, const QDateTime& now);

} // namespace rejoinder
