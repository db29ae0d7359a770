#include "secrets/StoredCredentials.h"

#include <QStringList>

namespace rejoinder {

namespace {

QString form()
{
    return QStringLiteral("rejoinder credentials 1");
}

} // namespace

QString toKeychain(const Credentials& credentials)
{
    return QStringList{form(), credentials.clientId.reveal(), credentials.clientSecret.reveal()}.join(u'\n');
}

std::optional<Credentials> fromKeychain(const QString& stored, const AccountId& account)
{
    const QStringList lines = stored.split(u'\n');
    if (lines.size() != 3 || lines.at(0) != form() || lines.at(1).isEmpty() || lines.at(2).isEmpty())
        return std::nullopt;
    return Credentials{.accountId = account, .clientId = Secret(lines.at(1)), .clientSecret = Secret(lines.at(2))};
}

QString keychainKey(const QString& profile, const AccountId& account)
{
    return profile + u'/' + account.text();
}

} // namespace rejoinder
