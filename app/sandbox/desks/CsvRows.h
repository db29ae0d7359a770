#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace rejoinder::sandbox {

/// A CSV upload of contacts: a first line of names (firstName, lastName, email, mobile, country, anything else is an
/// attribute), then a line a contact. Fields may stand in double quotes.
class CsvRows
{
public:
    static QList<QJsonObject> contacts(const QByteArray& csv);
};

} // namespace rejoinder::sandbox
