#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Group.h"

namespace rejoinder::decode {

[[nodiscard]] std::optional<Group> groupFrom(const QJsonObject& object, const Place& place);
/// An object, or the number as text.
[[nodiscard]] SendingNumber sendingNumberOf(const QJsonValue& value);

[[nodiscard]] Result<Page<Group>> groupPage(const QByteArray& body);

} // namespace rejoinder::decode
