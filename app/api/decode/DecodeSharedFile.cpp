#include "api/decode/DecodeSharedFile.h"

#include "api/decode/Envelope.h"
#include "api/decode/Fields.h"

namespace rejoinder::decode {

Result<SharedFile> sharedFile(const QByteArray& body)
{
    const Result<QJsonObject> opened = openSingle(body);
    if (!opened.ok())
        return opened.error();
    const QUrl link(textIn(opened.value(), QLatin1StringView("link")), QUrl::StrictMode);
    const bool onTheWeb = link.scheme() == u"https" || link.scheme() == u"http";
    if (!link.isValid() || !onTheWeb || link.host().isEmpty())
        return badResponse(QStringLiteral("data.link"));
    return SharedFile{.link = link, .expires = momentIn(opened.value(), QLatin1StringView("expires"))};
}

} // namespace rejoinder::decode
