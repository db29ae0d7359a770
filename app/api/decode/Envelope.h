#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace rejoinder::decode {

/// `{"success": true, "data": ..., "pagination": ...}`, opened.
struct Envelope
{
    QJsonValue data; ///< an array or an object
    QJsonObject pagination;
};

/// BadResponse where `body` is not that (HTML, cut short, nested too deep, no data); Rejected where it says
/// `success: false` although the status was 2xx. Pure, thread-safe.
[[nodiscard]] Result<Envelope> openEnvelope(const QByteArray& body);

/// `data` as one object: older answers give a list of one where newer ones give the object, and the other way round.
[[nodiscard]] Result<QJsonObject> openSingle(const QByteArray& body);

/// For calls that give nothing back: 204, or `success` alone.
[[nodiscard]] Result<Done> openDone(const QByteArray& body);

/// The answer is not what was promised. `why` names the place, never a value.
[[nodiscard]] ApiError badResponse(const QString& why);

} // namespace rejoinder::decode
