#include "api/CampaignsApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeCampaign.h"
#include "api/requests/CampaignRequests.h"

namespace rejoinder {

QFuture<Result<Page<Campaign>>> CampaignsApi::list(const QString& nameFilter, int offset, int limit,
                                                   RequestPriority priority)
{
    return decodedCall<Page<Campaign>>(
        m_connection, requests::listCampaigns(m_connection.accountId(), nameFilter, offset, limit, priority),
        decode::asked(offset, limit, decode::campaignPage));
}

QFuture<Result<Campaign>> CampaignsApi::create(const Campaign& campaign)
{
    return decodedCall<Campaign>(m_connection, requests::createCampaign(m_connection.accountId(), campaign),
                                 decode::campaign);
}

QFuture<Result<Campaign>> CampaignsApi::get(const CampaignId& id)
{
    return decodedCall<Campaign>(m_connection, requests::getCampaign(m_connection.accountId(), id), decode::campaign);
}

QFuture<Result<Campaign>> CampaignsApi::update(const Campaign& base, const Campaign& changed)
{
    const ApiRequest read = requests::getCampaign(m_connection.accountId(), base.id);
    const auto patch = [base, changed](const QByteArray& answer) {
        return decode::patchedCampaign(answer, base, changed);
    };
    const auto replacement = [account = m_connection.accountId(), id = base.id](const QByteArray& record) {
        return requests::replaceCampaign(account, id, record);
    };
    return replacedRecord<Campaign>(m_connection, read, patch, replacement, decode::campaign);
}

QFuture<Result<Done>> CampaignsApi::remove(const CampaignId& id)
{
    return decodedCall<Done>(m_connection, requests::removeCampaign(m_connection.accountId(), id), decode::openDone);
}

} // namespace rejoinder
