#include "api/decode/DecodeCampaign.h"

#include "api/decode/DecodeMessage.h"

#include <QJsonDocument>

namespace rejoinder::decode {

namespace {

std::optional<Campaign> campaignFrom(const QJsonObject& object, const Place& place)
{
    const std::optional<QString> id = idIn(object);
    if (!id) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    Campaign campaign;
    campaign.id = CampaignId(*id);
    campaign.name = textIn(object, QLatin1StringView("name"));
    campaign.description = textIn(object, QLatin1StringView("description"));
    campaign.triggerCode = textIn(object.value(QLatin1StringView("trigger")).toObject(), QLatin1StringView("code"));
    campaign.text = textIn(object, QLatin1StringView("template"));
    campaign.tags = textsIn(object.value(QLatin1StringView("filters")).toObject(), QLatin1StringView("tags"));
    campaign.media = mediaIn(object);
    campaign.paused = flagIn(object, QLatin1StringView("paused")).value_or(false);
    campaign.created = stampIn(object, QLatin1StringView("created"));
    campaign.updated = stampIn(object, QLatin1StringView("updated"));
    return campaign;
}

} // namespace

Result<Page<Campaign>> campaignPage(const QByteArray& body)
{
    return decodePage<Campaign>(body, campaignFrom);
}

Result<Campaign> campaign(const QByteArray& body)
{
    return decodeSingle<Campaign>(body, campaignFrom);
}

Result<QByteArray> patchedCampaign(const QByteArray& answer, const Campaign& base, const Campaign& changed)
{
    const Result<QJsonObject> opened = openSingle(answer);
    if (!opened.ok())
        return opened.error();
    QJsonObject record = opened.value();
    if (idIn(record) != base.id.text() || base.id != changed.id)
        return badResponse(QStringLiteral("data.id"));
    const auto patch = [&record](QLatin1StringView key, const auto& before, const auto& after) {
        if (before != after)
            record.insert(key, after);
    };
    patch(QLatin1StringView("name"), base.name, changed.name);
    patch(QLatin1StringView("description"), base.description, changed.description);
    patch(QLatin1StringView("template"), base.text, changed.text);
    patch(QLatin1StringView("paused"), base.paused, changed.paused);
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

} // namespace rejoinder::decode
