#pragma once

#include "api/ApiRequest.h"
#include "domain/Secret.h"

namespace rejoinder::requests {

/// POST /oauth2/token. Its body holds the client secret: it goes nowhere but into the socket.
[[nodiscard]] ApiRequest token(const Credentials& credentials);

} // namespace rejoinder::requests
