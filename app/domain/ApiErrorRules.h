#pragma once

#include "domain/ApiError.h"

namespace rejoinder {

/// Sakari understood and said no: asked again, it would say the same. Pure.
[[nodiscard]] constexpr bool isRefusal(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Rejected || kind == Kind::Forbidden || kind == Kind::NotFound;
}

/// There is no way to Sakari, as opposed to Sakari saying "later" or "no". Pure.
[[nodiscard]] constexpr bool isAboutConnection(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Offline || kind == Kind::Refused || kind == Kind::Tls || kind == Kind::Proxy ||
           kind == Kind::Timeout || kind == Kind::ConnectionLost;
}

} // namespace rejoinder
