#include "desks/AccountDesk.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {
// Larger than elsewhere: a client in the field asks for 500 at once.
constexpr qint64 mostGroups = 500;
} // namespace

AccountDesk::AccountDesk(SandboxData& data, const JsonShape& shape) : Desk(data, shape), m_groups(data) {}

void AccountDesk::addRoutes(Router& router)
{
    router.add("GET", u"/v1/accounts"_s, [this](const Call&) { return Answer::data(QJsonArray{account()}); });
    router.add("GET", u"/v1/accounts/{accountId}"_s, [this](const Call&) { return Answer::data(account()); });
    router.add("GET", u"/v1/accounts/{accountId}/balance"_s, [this](const Call&) { return balance(); });
    router.add("GET", u"/v1/accounts/{accountId}/groups"_s, [this](const Call& call) {
        QList<Index> all(m_data.groups.size());
        std::iota(all.begin(), all.end(), Index{0});
        return page(
            call, all, [this](Index group) { return m_groups.whole(group); }, mostGroups);
    });
}

QJsonObject AccountDesk::account() const
{
    // The real account repeats its credentials here, which is why no client may log or keep it as it is.
    const QJsonObject credentials{{u"id"_s, m_data.account.clientId}, {u"secret"_s, m_data.account.clientSecret}};
    return {{u"id"_s, m_data.accountId()},
            {u"name"_s, m_data.account.name},
            {u"externalName"_s, m_data.account.name},
            {u"legalName"_s, QString(m_data.account.name + u", Inc."_s)},
            {u"balance"_s, m_data.account.balance},
            {u"defaults"_s, QJsonObject{{u"country"_s, QJsonObject{{u"code"_s, m_data.account.country},
                                                                   {u"name"_s, u"United States"_s}}}}},
            {u"options"_s, QJsonObject{{u"autoLinkShorten"_s, false}, {u"universalMMS"_s, true}}},
            {u"apiCredentials"_s, credentials}};
}

Answer AccountDesk::balance() const
{
    const double price = m_data.account.segmentPrice;
    return Answer::data(QJsonObject{{u"balance"_s, m_data.account.balance},
                                    {u"country"_s, m_data.account.country},
                                    {u"segmentPrice"_s, price},
                                    {u"segments"_s, static_cast<qint64>(m_data.account.balance / price)}});
}

} // namespace rejoinder::sandbox
