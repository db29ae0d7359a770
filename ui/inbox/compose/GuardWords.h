#pragma once

#include "domain/SendGuard.h"

namespace rejoinder {

/// What stands against a send, in whole sentences. Pure.
namespace guardwords {

/// `name` is the contact's, or their number.
[[nodiscard]] QString sentence(const GuardFinding& finding, const QString& name);
/// Why there is no composer for this contact; empty where there is one.
[[nodiscard]] QString forbidden(const Contact& contact, const QString& name);

} // namespace guardwords

} // namespace rejoinder
