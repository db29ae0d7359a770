#include "api/decode/Envelope.h"

#include "api/decode/Fields.h"
#include "api/decode/JsonDepth.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rejoinder::decode {

namespace {

Result<QJsonObject> parsed(const QByteArray& body)
{
    if (jsonDepth(body) > deepestJson)
        return badResponse(QStringLiteral("nested too deep"));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return badResponse(QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    if (flagIn(object, QLatin1StringView("success")) == false) {
        const ServiceError error = errorIn(object, QLatin1StringView("error"));
        ApiError rejected;
        rejected.kind = ApiError::Kind::Rejected;
        rejected.code = error.code;
        rejected.serverText = error.description;
        return rejected;
    }
    return object;
}

} // namespace

ApiError badResponse(const QString& why)
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.serverText = why;
    return error;
}

Result<Envelope> openEnvelope(const QByteArray& body)
{
    const Result<QJsonObject> object = parsed(body);
    if (!object.ok())
        return object.error();
    Envelope envelope{.data = object.value().value(QLatin1StringView("data")),
                      .pagination = object.value().value(QLatin1StringView("pagination")).toObject()};
    if (!envelope.data.isArray() && !envelope.data.isObject())
        return badResponse(QStringLiteral("no data"));
    return envelope;
}

Result<QJsonObject> openSingle(const QByteArray& body)
{
    const Result<Envelope> envelope = openEnvelope(body);
    if (!envelope.ok())
        return envelope.error();
    const QJsonValue data = envelope.value().data;
    const QJsonValue single = data.isArray() ? data.toArray().first() : data;
    if (!single.isObject() || (data.isArray() && data.toArray().size() != 1))
        return badResponse(QStringLiteral("data is not one object"));
    return single.toObject();
}

Result<Done> openDone(const QByteArray& body)
{
    if (body.trimmed().isEmpty())
        return Done{};
    const Result<QJsonObject> object = parsed(body);
    if (!object.ok())
        return object.error();
    return Done{};
}

} // namespace rejoinder::decode
