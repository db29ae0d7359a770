#include "api/requests/ShareFileRequest.h"

#include <QCryptographicHash>

namespace rejoinder::requests {

namespace {

/// A file name inside a quoted header value, as browsers write it: nothing in it can end the quotes or the line.
QByteArray quotedName(const QString& fileName)
{
    QByteArray name = fileName.toUtf8();
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return name;
}

bool isMimeType(const QByteArray& type)
{
    return type.contains('/') &&
           std::all_of(type.begin(), type.end(), [](char c) { return c > ' ' && c < 0x7f && c != '"'; });
}

} // namespace

ApiRequest shareFile(const QString& fileName, const QByteArray& mimeType, const QByteArray& content)
{
    // Made from the content, so that the same file gives the same request and the line cannot occur in it by chance.
    const QByteArray boundary =
        "rejoinder-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32);
    const QByteArray type = isMimeType(mimeType) ? mimeType : QByteArrayLiteral("application/octet-stream");
    ApiRequest request;
    request.verb = ApiRequest::Verb::Post;
    request.pathTemplate = QStringLiteral("/v1/tools/sharefile");
    request.path = request.pathTemplate;
    request.priority = RequestPriority::OpenThread;
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"" +
                   quotedName(fileName) + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n--" + boundary +
                   "--\r\n";
    return request;
}

} // namespace rejoinder::requests
