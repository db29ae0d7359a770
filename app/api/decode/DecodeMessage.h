#pragma once

#include "api/decode/DecodePage.h"
#include "domain/Message.h"

namespace rejoinder::decode {

[[nodiscard]] std::optional<Message> messageFrom(const QJsonObject& object, const Place& place);
/// Media without a usable address are left out.
[[nodiscard]] QList<Media> mediaIn(const QJsonObject& object);
/// Sakari's names, whatever their case.
[[nodiscard]] DeliveryStatus deliveryStatus(const QString& name);

[[nodiscard]] Result<Page<Message>> messagePage(const QByteArray& body);
[[nodiscard]] Result<Message> message(const QByteArray& body);

} // namespace rejoinder::decode
