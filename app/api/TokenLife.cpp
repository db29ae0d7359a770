#include "api/TokenLife.h"

#include "api/decode/Fields.h"
#include "api/decode/JsonDepth.h"

#include <QJsonDocument>
#include <algorithm>

namespace rejoinder {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

std::optional<double> secondsFromClaims(const QByteArray& token, const QDateTime& now)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QByteArray json = QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding);
    if (decode::jsonDepth(json) > decode::deepestJson)
        return std::nullopt;
    const QJsonObject claims = QJsonDocument::fromJson(json).object();
    const std::optional<double> expires = decode::numberIn(claims, QLatin1StringView("exp"));
    if (!expires)
        return std::nullopt;
    const std::optional<double> issued = decode::numberIn(claims, QLatin1StringView("iat"));
    return *expires - issued.value_or(static_cast<double>(now.toMSecsSinceEpoch()) / 1000);
}

} // namespace

milliseconds tokenLife(const QByteArray& token, std::optional<double> expiresIn, const QDateTime& now)
{
    constexpr double thirtyMinutes = 30 * 60;
    constexpr double oneDay = 24 * 60 * 60;
    double seconds = secondsFromClaims(token, now).value_or(expiresIn.value_or(thirtyMinutes));
    // Already over on arrival can only mean that a clock is wrong: asking again and again would not help.
    if (!(seconds > 0))
        seconds = thirtyMinutes;
    seconds = std::min(seconds, oneDay);
    return milliseconds(static_cast<qint64>((seconds - std::min(seconds / 10, 60.0)) * 1000));
}

} // namespace rejoinder
