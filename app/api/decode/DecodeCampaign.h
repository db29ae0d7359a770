#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Campaign.h"

namespace rejoinder::decode {

[[nodiscard]] Result<Page<Campaign>> campaignPage(const QByteArray& body);
[[nodiscard]] Result<Campaign> campaign(const QByteArray& body);
/// The complete record to PUT: Sakari's own (`answer`, the body of a GET) with the fields of `changed` that differ from
/// `base`; schedule, filters and whatever else stays as it was.
[[nodiscard]] Result<QByteArray> patchedCampaign(const QByteArray& answer, const Campaign& base,
                                                 const Campaign& changed);

} // namespace rejoinder::decode
