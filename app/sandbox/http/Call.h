#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <optional>

namespace rejoinder::sandbox {

/// A request, taken apart.
struct Call
{
    QByteArray method;              ///< "GET"
    QString path;                   ///< decoded, for people to read
    QHash<QString, QString> places; ///< what stood in the pattern's braces, decoded
    QUrlQuery query;
    QByteArray contentType;
    QByteArray authorization;
    QByteArray body;

    QString place(const QString& name) const { return places.value(name); }
    /// A decoded query value; empty where it is absent. A plus sign is a space, as in forms and for most servers.
    QString asked(const QString& name) const;
    /// nullopt where the body is not a JSON object.
    std::optional<QJsonObject> object() const;
};

} // namespace rejoinder::sandbox
