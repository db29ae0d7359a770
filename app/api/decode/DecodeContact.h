#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Contact.h"

namespace rejoinder::decode {

[[nodiscard]] std::optional<Contact> contactFrom(const QJsonObject& object, const Place& place);
/// Without asking for an id: a number that Sakari turned down has none.
[[nodiscard]] Contact contactWithoutId(const QJsonObject& object);

[[nodiscard]] Result<Page<Contact>> contactPage(const QByteArray& body);
[[nodiscard]] Result<Contact> contact(const QByteArray& body);

} // namespace rejoinder::decode
