#include "http/Call.h"

#include <QJsonDocument>

namespace rejoinder::sandbox {

std::optional<QJsonObject> Call::object() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

} // namespace rejoinder::sandbox
