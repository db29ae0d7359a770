#include "api/decode/DecodeGroup.h"

namespace rejoinder::decode {

SendingNumber sendingNumberOf(const QJsonValue& value)
{
    if (!value.isObject())
        return {.id = {}, .name = {}, .number = textOf(value), .country = {}};
    const QJsonObject number = value.toObject();
    return {.id = textIn(number, QLatin1StringView("id")),
            .name = textIn(number, QLatin1StringView("name")),
            .number = textIn(number, QLatin1StringView("number")),
            .country = textIn(number, QLatin1StringView("country"))};
}

std::optional<Group> groupFrom(const QJsonObject& object, const Place& place)
{
    const std::optional<QString> id = idIn(object);
    if (!id) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    Group group;
    group.id = GroupId(*id);
    group.name = textIn(object, QLatin1StringView("name"));
    group.isDefault = flagIn(object, QLatin1StringView("isDefault")).value_or(false);
    // Sakari's pages print the key with a question mark; what its servers send has none. Both are read.
    QJsonValue numbers = object.value(QLatin1StringView("phoneNumbers"));
    if (!numbers.isArray())
        numbers = object.value(QLatin1StringView("phoneNumbers?"));
    for (const QJsonValue value : numbers.toArray()) {
        const SendingNumber number = sendingNumberOf(value);
        if (!number.number.isEmpty())
            group.numbers.append(number);
    }
    return group;
}

Result<Page<Group>> groupPage(const QByteArray& body)
{
    return decodePage<Group>(body, groupFrom);
}

} // namespace rejoinder::decode
