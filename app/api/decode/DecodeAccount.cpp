#include "api/decode/DecodeAccount.h"

namespace rejoinder::decode {

namespace {

/// Field by field: the object also holds `apiCredentials`, which must not travel any further.
std::optional<Account> accountFrom(const QJsonObject& object, const Place& place)
{
    const std::optional<QString> id = idIn(object);
    if (!id) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    const QJsonValue country =
        object.value(QLatin1StringView("defaults")).toObject().value(QLatin1StringView("country"));
    return Account{.id = AccountId(*id),
                   .name = textIn(object, QLatin1StringView("name")),
                   .country =
                       country.isObject() ? textIn(country.toObject(), QLatin1StringView("code")) : textOf(country)};
}

std::optional<Balance> balanceFrom(const QJsonObject& object, const Place&)
{
    return Balance{.balance = numberIn(object, QLatin1StringView("balance")).value_or(0),
                   .country = textIn(object, QLatin1StringView("country")),
                   .segmentPrice = numberIn(object, QLatin1StringView("segmentPrice")).value_or(0),
                   .segments = numberIn(object, QLatin1StringView("segments")).value_or(0)};
}

} // namespace

Result<QList<Account>> accountList(const QByteArray& body)
{
    Result<Page<Account>> page = decodePage<Account>(body, accountFrom);
    if (!page.ok())
        return page.error();
    return std::move(page.value().items);
}

Result<Account> account(const QByteArray& body)
{
    return decodeSingle<Account>(body, accountFrom);
}

Result<Balance> balance(const QByteArray& body)
{
    return decodeSingle<Balance>(body, balanceFrom);
}

} // namespace rejoinder::decode
