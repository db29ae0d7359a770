#pragma once

#include <QSslConfiguration>

namespace rejoinder {

/// What a server on the loopback address shows; made with the tests, by an authority that nobody else knows, or
/// (not `trusted`) signed by itself.
[[nodiscard]] QSslConfiguration serverTls(bool trusted = true);

/// For a client: trusts that authority.
[[nodiscard]] QSslConfiguration trustingTls();

} // namespace rejoinder
