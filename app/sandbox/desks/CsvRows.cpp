#include "desks/CsvRows.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

QList<QStringList> rowsOf(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    auto endRow = [&] {
        row += field;
        field.clear();
        if (row.size() > 1 || !row.first().isEmpty()) {
            rows += row;
        }
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'"') {
            if (quoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += character;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (character == u',' && !quoted) {
            row += field;
            field.clear();
        } else if (character == u'\n' && !quoted) {
            endRow();
        } else if (character != u'\r' || quoted) {
            field += character;
        }
    }
    endRow();
    return rows;
}

} // namespace

QList<QJsonObject> CsvRows::contacts(const QByteArray& csv)
{
    const QList<QStringList> rows = rowsOf(QString::fromUtf8(csv));
    QList<QJsonObject> contacts;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QJsonObject contact;
        QJsonObject mobile;
        QJsonObject attributes;
        for (qsizetype column = 0; column < std::min(rows.at(i).size(), rows.first().size()); ++column) {
            const QString name = rows.first().at(column).trimmed();
            const QString value = rows.at(i).at(column).trimmed();
            if (name == "mobile"_L1) {
                mobile.insert(u"number"_s, value);
            } else if (name == "country"_L1) {
                mobile.insert(u"country"_s, value);
            } else if (name == "firstName"_L1 || name == "lastName"_L1 || name == "email"_L1) {
                contact.insert(name, value);
            } else {
                attributes.insert(name, value);
            }
        }
        contact.insert(u"mobile"_s, mobile);
        contact.insert(u"attributes"_s, attributes);
        contacts.append(contact);
    }
    return contacts;
}

} // namespace rejoinder::sandbox
