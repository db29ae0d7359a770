#pragma once

#include <QUrl>

namespace rejoinder {

/// http to this very computer, as the sandbox is.
[[nodiscard]] bool isLoopback(const QUrl& url);
/// https, or http to a loopback address; no user name or password in it.
[[nodiscard]] bool isSafeUrl(const QUrl& url);

} // namespace rejoinder
