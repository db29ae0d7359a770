#include "desks/CampaignsDesk.h"

#include "life/Ledger.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

/// The documented fields of `body`; others are ignored, as everywhere.
QJsonObject knownFields(const QJsonObject& body, QJsonObject base)
{
    for (const QString& name : {u"name"_s, u"description"_s, u"trigger"_s, u"filters"_s, u"template"_s, u"media"_s,
                                u"phoneNumberFilter"_s, u"schedule"_s}) {
        if (body.contains(name)) {
            base.insert(name, body.value(name));
        }
    }
    return base;
}

bool hasKnownTrigger(const QJsonObject& fields)
{
    const QString code = fields.value("trigger"_L1)["code"_L1].toString(u"M"_s);
    return code == "M"_L1 || code == "S"_L1 || code == "FU"_L1;
}

} // namespace

void CampaignsDesk::addRoutes(Router& router)
{
    const QString all = u"/v1/accounts/{accountId}/campaigns"_s;
    const QString one = all + u"/{campaignId}"_s;
    router.add("GET", all, [this](const Call& call) { return list(call); });
    router.add("POST", all, [this](const Call& call) { return create(call); });
    router.add("GET", one, [this](const Call& call) { return fetch(call); });
    router.add("PUT", one, [this](const Call& call) { return update(call); });
    router.add("DELETE", one, [this](const Call& call) { return remove(call); });
}

std::optional<Index> CampaignsDesk::asked(const Call& call) const
{
    const auto index = m_data.ids.index(IdKind::Campaign, call.place(u"campaignId"_s));
    if (!index || *index >= m_data.campaigns.size() || m_data.campaigns.at(*index).removed) {
        return std::nullopt;
    }
    return index;
}

Answer CampaignsDesk::list(const Call& call) const
{
    const QString name = call.asked(u"name"_s);
    QList<Index> found;
    for (Index index = 0; index < static_cast<Index>(m_data.campaigns.size()); ++index) {
        const CampaignRecord& record = m_data.campaigns.at(index);
        if (!record.removed && contains(record.fields.value("name"_L1).toString(), name)) {
            found.append(index);
        }
    }
    return page(call, found, [this](Index index) { return m_shape.campaign(index); });
}

Answer CampaignsDesk::create(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    CampaignRecord record;
    record.fields = knownFields(*body, {});
    record.created = record.updated = m_data.now();
    if (!hasKnownTrigger(record.fields)) {
        return Answer::error(422, u"VALIDATION"_s, u"trigger.code is M, S or FU"_s);
    }
    const auto index = static_cast<Index>(m_data.campaigns.size());
    m_data.campaigns.append(record);
    m_ledger.enter(u"campaign.created"_s, {{u"campaignId"_s, m_data.ids.text(IdKind::Campaign, index)}});
    return Answer::data(m_shape.campaign(index), 201);
}

Answer CampaignsDesk::fetch(const Call& call) const
{
    const auto index = asked(call);
    return index ? Answer::data(m_shape.campaign(*index)) : unknown(u"campaign"_s);
}

Answer CampaignsDesk::update(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return unknown(u"campaign"_s);
    }
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    CampaignRecord& record = m_data.campaigns[*index];
    const QJsonObject fields = knownFields(*body, record.fields);
    if (!hasKnownTrigger(fields)) {
        return Answer::error(422, u"VALIDATION"_s, u"trigger.code is M, S or FU"_s);
    }
    record.fields = fields;
    record.updated = m_data.now();
    m_ledger.enter(u"campaign.updated"_s, {{u"campaignId"_s, call.place(u"campaignId"_s)}});
    return Answer::data(m_shape.campaign(*index));
}

Answer CampaignsDesk::remove(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return unknown(u"campaign"_s);
    }
    m_data.campaigns[*index].removed = true;
    m_ledger.enter(u"campaign.removed"_s, {{u"campaignId"_s, call.place(u"campaignId"_s)}});
    return Answer::json({{u"success"_s, true}});
}

} // namespace rejoinder::sandbox
