#include "api/requests/CampaignRequests.h"

#include "api/requests/RequestParts.h"

#include <QJsonArray>

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

namespace {

QString oneCampaign()
{
    return QStringLiteral("/campaigns/{campaignId}");
}

} // namespace

ApiRequest listCampaigns(const AccountId& account, const QString& nameFilter, int offset, int limit,
                         RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/campaigns"), priority);
    addPaging(request, offset, limit);
    addFilter(request, QStringLiteral("name"), nameFilter);
    return request;
}

ApiRequest createCampaign(const AccountId& account, const Campaign& campaign)
{
    QJsonObject body{{QStringLiteral("template"), campaign.text}};
    if (!campaign.name.isEmpty())
        body.insert(QStringLiteral("name"), campaign.name);
    if (!campaign.description.isEmpty())
        body.insert(QStringLiteral("description"), campaign.description);
    if (!campaign.triggerCode.isEmpty())
        body.insert(QStringLiteral("trigger"), QJsonObject{{QStringLiteral("code"), campaign.triggerCode}});
    if (!campaign.tags.isEmpty()) {
        const QJsonArray tags = QJsonArray::fromStringList(campaign.tags);
        body.insert(QStringLiteral("filters"), QJsonObject{{QStringLiteral("tags"), tags}});
    }
    QJsonArray media;
    for (const Media& item : campaign.media)
        media.append(QJsonObject{{QStringLiteral("url"), item.url.toString(QUrl::FullyEncoded)}});
    if (!media.isEmpty())
        body.insert(QStringLiteral("media"), media);
    ApiRequest request = accountRequest(Verb::Post, account, QStringLiteral("/campaigns"), RequestPriority::OpenThread);
    setJson(request, body);
    return request;
}

ApiRequest getCampaign(const AccountId& account, const CampaignId& id)
{
    return accountRequest(Verb::Get, account, oneCampaign(), RequestPriority::OpenThread, id.text());
}

ApiRequest replaceCampaign(const AccountId& account, const CampaignId& id, const QByteArray& wholeRecord)
{
    ApiRequest request = accountRequest(Verb::Put, account, oneCampaign(), RequestPriority::OpenThread, id.text());
    request.body = wholeRecord;
    request.contentType = QByteArrayLiteral("application/json");
    return request;
}

ApiRequest removeCampaign(const AccountId& account, const CampaignId& id)
{
    return accountRequest(Verb::Delete, account, oneCampaign(), RequestPriority::OpenThread, id.text());
}

} // namespace rejoinder::requests
