#include "http/Call.h"

#include <QJsonDocument>
#include <QUrl>

namespace rejoinder::sandbox {

QString Call::asked(const QString& name) const
{
    QByteArray value = query.queryItemValue(name, QUrl::FullyEncoded).toUtf8();
    return QUrl::fromPercentEncoding(value.replace('+', ' '));
}

std::optional<QJsonObject> Call::object() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

} // namespace rejoinder::sandbox
