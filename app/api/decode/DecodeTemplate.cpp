#include "api/decode/DecodeTemplate.h"

#include "api/decode/DecodeMessage.h"

namespace rejoinder::decode {

namespace {

std::optional<MessageTemplate> templateFrom(const QJsonObject& object, const Place& place)
{
    const std::optional<QString> id = idIn(object);
    if (!id) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    MessageTemplate messageTemplate;
    messageTemplate.id = TemplateId(*id);
    messageTemplate.name = textIn(object, QLatin1StringView("name"));
    const bool web = textIn(object, QLatin1StringView("type")).toLower() == u"web";
    messageTemplate.type = web ? TemplateType::Web : TemplateType::Sms;
    messageTemplate.text = textIn(object, QLatin1StringView("template"));
    messageTemplate.media = mediaIn(object);
    messageTemplate.created = stampIn(object, QLatin1StringView("created"));
    messageTemplate.updated = stampIn(object, QLatin1StringView("updated"));
    return messageTemplate;
}

} // namespace

Result<Page<MessageTemplate>> templatePage(const QByteArray& body)
{
    return decodePage<MessageTemplate>(body, templateFrom);
}

Result<MessageTemplate> messageTemplate(const QByteArray& body)
{
    return decodeSingle<MessageTemplate>(body, templateFrom);
}

} // namespace rejoinder::decode
