#include "files/ContactFileWriter.h"

#include "files/CsvText.h"
#include "files/FormulaGuard.h"
#include "files/HeadingWords.h"
#include "files/ListCell.h"
#include "files/SafeFile.h"
#include "files/VcardText.h"

#include <QSet>
#include <algorithm>

namespace rejoinder {

namespace {

constexpr qsizetype pieceSize = 64'000; // bytes

QString timeCell(const QDateTime& when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QString cellOf(const Contact& contact, ContactExport::Column column)
{
    switch (column) {
    case ContactExport::Column::FirstName:
        return contact.firstName;
    case ContactExport::Column::LastName:
        return contact.lastName;
    case ContactExport::Column::Number:
        return contact.mobile.number;
    case ContactExport::Column::Country:
        return contact.mobile.country;
    case ContactExport::Column::Email:
        return contact.email;
    case ContactExport::Column::Lists: {
        QStringList names;
        for (const ContactList& list : contact.lists)
            names.append(list.name);
        return listCell(names);
    }
    case ContactExport::Column::OptIn:
        return timeCell(contact.optIn);
    case ContactExport::Column::Blocked:
        return timeCell(contact.blocked);
    case ContactExport::Column::Updated:
        return timeCell(contact.updated.at);
    }
    return {};
}

QStringList attributesOf(const QList<Contact>& contacts)
{
    QSet<QString> seen;
    for (const Contact& contact : contacts) {
        for (auto attribute = contact.attributes.keyBegin(); attribute != contact.attributes.keyEnd(); ++attribute)
            seen.insert(*attribute);
    }
    QStringList names(seen.begin(), seen.end());
    std::sort(names.begin(), names.end());
    return names;
}

/// Collects what belongs into the file and writes it in pieces.
class Piecewise
{
public:
    Piecewise(const QString& path, StopFlag stop) : m_file(path, std::move(stop)) {}

    bool add(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return m_bytes.size() < pieceSize || m_file.write(std::exchange(m_bytes, {}));
    }
    FileWriting finish(int written)
    {
        if (m_file.write(m_bytes) && m_file.finish())
            return {.written = written, .problem = {}};
        return {.written = 0, .problem = m_file.problem()};
    }

private:
    SafeFile m_file;
    QByteArray m_bytes;
};

} // namespace

FileWriting writeContacts(const ContactExport& order, const QList<Contact>& contacts, const StopFlag& stop,
                          const std::function<void(int)>& progress)
{
    const bool isCsv = order.format == ContactExport::Format::Csv;
    const QStringList attributes = isCsv && order.withAttributes ? attributesOf(contacts) : QStringList();
    Piecewise file(order.path, stop);
    if (isCsv) {
        QStringList heading = order.heading;
        for (const QString& attribute : attributes)
            heading.append(headingOfAttribute(attribute));
        file.add(csvMark() + csvLine(heading));
    }
    int written = 0;
    for (const Contact& contact : contacts) {
        QByteArray bytes;
        if (isCsv) {
            QStringList cells;
            for (const ContactExport::Column column : order.columns)
                cells.append(cellOf(contact, column));
            for (const QString& attribute : attributes)
                cells.append(contact.attributes.value(attribute));
            bytes = csvLine(cells);
        } else {
            bytes = vcardOf(contact, order.format);
        }
        if (!file.add(bytes))
            break;
        ++written;
        if (progress && written % 500 == 0)
            progress(int(qsizetype(written) * 100 / contacts.size()));
    }
    return file.finish(written);
}

FileWriting writeRows(const QString& path, const QStringList& heading, const QList<QStringList>& rows,
                      const StopFlag& stop)
{
    Piecewise file(path, stop);
    file.add(csvMark());
    if (std::any_of(heading.begin(), heading.end(), [](const QString& cell) { return !cell.isEmpty(); }))
        file.add(csvLine(heading));
    for (QStringList row : rows) {
        // An apostrophe that stood in the file they are from is put there again, not a second one before it.
        std::transform(row.begin(), row.end(), row.begin(), withoutGuard);
        if (!file.add(csvLine(row)))
            break;
    }
    return file.finish(int(rows.size()));
}

} // namespace rejoinder
