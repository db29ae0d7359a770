#pragma once

#include <QString>

namespace rejoinder {

struct ApiError;
struct ServiceError;

/// Why one text did not get through, as the second half of a sentence ("the number is a landline"), from the codes of
/// Sakari's help article on error codes. A code that is not there is given in Sakari's own words. Pure.
namespace failurewords {

/// With the code: "the number is a landline (MSG-020)". Never empty.
[[nodiscard]] QString reason(const ServiceError& error);
/// For a send that Sakari or the way there refused.
[[nodiscard]] QString reason(const ApiError& error);

} // namespace failurewords

} // namespace rejoinder
