#pragma once

#include "api/RequestPriority.h"
#include "domain/Campaign.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// `/campaigns`. GUI thread.
class CampaignsApi
{
public:
    explicit CampaignsApi(SakariConnection& connection) : m_connection(connection) {}

    QFuture<Result<Page<Campaign>>> list(const QString& nameFilter, int offset, int limit,
                                         RequestPriority priority = RequestPriority::Background);
    QFuture<Result<Campaign>> create(const Campaign& campaign);
    QFuture<Result<Campaign>> get(const CampaignId& id);
    /// PUT replaces, so the record is read first and only name, description, text and paused are changed in it, where
    /// `changed` differs from `base`.
    QFuture<Result<Campaign>> update(const Campaign& base, const Campaign& changed);
    QFuture<Result<Done>> remove(const CampaignId& id);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
