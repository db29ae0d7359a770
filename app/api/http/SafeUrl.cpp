#include "api/http/SafeUrl.h"

#include <QHostAddress>

namespace rejoinder {

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool isSafeUrl(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
}

} // namespace rejoinder
