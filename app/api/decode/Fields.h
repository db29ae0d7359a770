#pragma once

#include "domain/Stamp.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace rejoinder::decode {

/// Reading single fields the lenient way: what is absent, null or of another type is "not there". Only ids are strict.

/// A non-empty string; nothing else is an id.
[[nodiscard]] std::optional<QString> idIn(const QJsonObject& object, QLatin1StringView key = QLatin1StringView("id"));
/// A string, or a number as text.
[[nodiscard]] QString textIn(const QJsonObject& object, QLatin1StringView key);
[[nodiscard]] QString textOf(const QJsonValue& value);
/// A number, or text that is one.
[[nodiscard]] std::optional<double> numberIn(const QJsonObject& object, QLatin1StringView key);
/// A number that is within int; 0 otherwise.
[[nodiscard]] int countIn(const QJsonObject& object, QLatin1StringView key);
[[nodiscard]] std::optional<bool> flagIn(const QJsonObject& object, QLatin1StringView key);
/// ISO 8601 (without a zone: UTC), or seconds or milliseconds since 1970. UTC; invalid where it is none of these.
[[nodiscard]] QDateTime momentIn(const QJsonObject& object, QLatin1StringView key);
[[nodiscard]] QDateTime momentOf(const QJsonValue& value);
/// `{at, by{...}}`, or the moment alone.
[[nodiscard]] Stamp stampIn(const QJsonObject& object, QLatin1StringView key);
/// `{code, description}`; older answers say `message`, or give the text alone.
[[nodiscard]] ServiceError errorIn(const QJsonObject& object, QLatin1StringView key);
[[nodiscard]] QStringList textsIn(const QJsonObject& object, QLatin1StringView key);

} // namespace rejoinder::decode
