#include "desks/MultipartBody.h"

#include <QList>

namespace rejoinder::sandbox {

namespace {

QByteArray boundaryOf(const QByteArray& contentType)
{
    const qsizetype at = contentType.indexOf("boundary=");
    if (at < 0) {
        return {};
    }
    QByteArray boundary = contentType.mid(at + 9);
    boundary = boundary.left(boundary.indexOf(';') < 0 ? boundary.size() : boundary.indexOf(';')).trimmed();
    return boundary.startsWith('"') ? boundary.mid(1, boundary.size() - 2) : boundary;
}

} // namespace

std::optional<MultipartBody::Part> MultipartBody::part(const QByteArray& body, const QByteArray& contentType,
                                                       const QByteArray& name)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray mark = "--" + boundary;
    qsizetype from = body.indexOf(mark);
    while (from >= 0) {
        from += mark.size();
        const qsizetype until = body.indexOf("\r\n" + mark, from);
        const qsizetype head = body.indexOf("\r\n\r\n", from);
        if (until < 0 || head < 0 || head > until) {
            return std::nullopt;
        }
        Part part{body.mid(head + 4, until - head - 4), "application/octet-stream"};
        bool wanted = false;
        for (const QByteArray& line : body.mid(from, head - from).split('\n')) {
            const QByteArray header = line.trimmed();
            const QByteArray lower = header.toLower();
            if (lower.startsWith("content-disposition:")) {
                wanted = header.contains("name=\"" + name + '"') || header.endsWith("name=" + name) ||
                         header.contains("name=" + name + ';');
            } else if (lower.startsWith("content-type:")) {
                part.contentType = header.mid(13).trimmed();
            }
        }
        if (wanted) {
            return part;
        }
        from = until + 2;
    }
    return std::nullopt;
}

} // namespace rejoinder::sandbox
