#include "desks/FilesDesk.h"

#include "desks/MultipartBody.h"
#include "life/Ledger.h"
#include "json/MediaReader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

constexpr Moment linkLivesMs = 7LL * 24 * 3600 * 1000;

Answer bytes(const QByteArray& body, const QByteArray& type)
{
    Answer answer;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

} // namespace

void FilesDesk::addRoutes(Router& router)
{
    router.add("POST", u"/v1/tools/sharefile"_s, [this](const Call& call) { return share(call); });
    router.add("GET", u"/sandbox/shared/{name}"_s, [this](const Call& call) { return shared(call); });
    router.add("GET", u"/sandbox/media/{name}"_s, [](const Call& call) { return picture(call); });
}

Answer FilesDesk::share(const Call& call)
{
    File file{call.body, "application/octet-stream"};
    if (call.contentType.startsWith("multipart/form-data")) {
        const auto part = MultipartBody::part(call.body, call.contentType, "media");
        if (!part) {
            return Answer::error(422, u"VALIDATION"_s, u"There is no part named media"_s);
        }
        file = {part->bytes, part->contentType};
    } else if (!call.contentType.startsWith("application/octet-stream")) {
        return Answer::error(415, u"VALIDATION"_s, u"Send multipart/form-data or application/octet-stream"_s);
    }
    if (file.bytes.isEmpty()) {
        return Answer::error(422, u"VALIDATION"_s, u"The file is empty"_s);
    }
    const QString name = u"file%1"_s.arg(m_shared.size() + 1);
    m_ledger.enter(u"file.shared"_s, {{u"name"_s, name}, {u"bytes"_s, file.bytes.size()}});
    m_shared.insert(name, file);
    return Answer::data(QJsonObject{{u"link"_s, m_shape.absolute(u"/sandbox/shared/"_s + name)},
                                    {u"expires"_s, JsonShape::moment(m_data.now() + linkLivesMs)}});
}

Answer FilesDesk::shared(const Call& call) const
{
    const auto found = m_shared.constFind(call.place(u"name"_s));
    return found == m_shared.cend() ? unknown(u"file"_s) : bytes(found->bytes, found->type);
}

Answer FilesDesk::picture(const Call& call)
{
    const QString name = QFileInfo(call.place(u"name"_s)).fileName();
    QFile file(u":/sandbox/media/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return unknown(u"picture"_s);
    }
    return bytes(file.readAll(), MediaReader::typeOf(name).toLatin1());
}

} // namespace rejoinder::sandbox
