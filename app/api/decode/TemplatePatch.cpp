#include "api/decode/TemplatePatch.h"

#include "api/decode/DecodeTemplate.h"
#include "api/decode/Envelope.h"
#include "api/requests/TemplateRequests.h"

#include <QJsonDocument>

namespace rejoinder::decode {

Result<TemplatePatch> patchedTemplate(const QByteArray& answer, const MessageTemplate& base,
                                      const MessageTemplate& changed)
{
    const Result<QJsonObject> opened = openSingle(answer);
    if (!opened)
        return opened.error();
    const Result<MessageTemplate> found = messageTemplate(answer);
    if (!found)
        return found.error();
    // Somebody else's record must never be written over this one.
    if (found.value().id != base.id || base.id != changed.id)
        return badResponse(QStringLiteral("data.id"));
    QJsonObject record = opened.value();
    const QJsonObject fields = requests::templateFields(changed);
    const auto put = [&](bool differs, QLatin1StringView key) {
        if (differs)
            record.insert(key, fields.value(key));
    };
    put(base.name != changed.name, QLatin1StringView("name"));
    put(base.type != changed.type, QLatin1StringView("type"));
    put(base.text != changed.text, QLatin1StringView("template"));
    put(base.media != changed.media, QLatin1StringView("media"));
    return TemplatePatch{found.value(), QJsonDocument(record).toJson(QJsonDocument::Compact)};
}

} // namespace rejoinder::decode
