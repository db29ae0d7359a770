#pragma once

#include "api/ApiRequest.h"
#include "domain/Campaign.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listCampaigns(const AccountId& account, const QString& nameFilter, int offset, int limit,
                                       RequestPriority priority);
[[nodiscard]] ApiRequest createCampaign(const AccountId& account, const Campaign& campaign);
[[nodiscard]] ApiRequest getCampaign(const AccountId& account, const CampaignId& id);
/// `wholeRecord`: the complete campaign as JSON, since PUT replaces.
[[nodiscard]] ApiRequest replaceCampaign(const AccountId& account, const CampaignId& id, const QByteArray& wholeRecord);
[[nodiscard]] ApiRequest removeCampaign(const AccountId& account, const CampaignId& id);

} // namespace rejoinder::requests
