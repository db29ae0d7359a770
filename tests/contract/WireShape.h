#pragma once

#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace rejoinder {

/// The field names and types of one documented page (a file in wire/), and what speaks against an answer.
class WireShape
{
public:
    bool load(const QString& page);

    /// Documented fields that are nowhere, fields of another type, and fields that the page does not have.
    QStringList complaints(const QJsonValue& answer) const;

private:
    void walk(const QJsonValue& value, const QString& path, QStringList* complaints, QStringList* seen) const;
    bool mayBeAbsent(const QString& path) const;

    QMap<QString, QString> m_fields; ///< "data[].mobile.number" -> string, number, boolean, moment or object
    QStringList m_mayBeAbsent;
};

} // namespace rejoinder
