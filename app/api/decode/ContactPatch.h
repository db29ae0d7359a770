#pragma once

#include "domain/Contact.h"
#include "domain/Result.h"

#include <QByteArray>

namespace rejoinder::decode {

/// The complete record to PUT: Sakari's own (`answer`, the body of a GET) with the fields of `changed` that differ from
/// `base`, everything else as it was, known here or not. Never touches `blocked` or `optIn`. Pure.
[[nodiscard]] Result<QByteArray> patchedContact(const QByteArray& answer, const Contact& base, const Contact& changed);

} // namespace rejoinder::decode
