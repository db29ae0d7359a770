#include "files/CsvText.h"

#include "files/FormulaGuard.h"

#include <csv.h>

namespace rejoinder {

QByteArray csvMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        // No text of a contact has a zero byte, and no reader of tables takes one.
        const QByteArray text = guardedCell(QString(cell).remove(QChar(QChar::Null))).toUtf8();
        if (!line.isEmpty())
            line += ',';
        // Quoted, whatever is in it: in a country where Excel splits at semicolons "a;=b" would become two cells.
        const auto before = size_t(line.size());
        const size_t needed = csv_write(nullptr, 0, text.constData(), size_t(text.size()));
        line.resize(qsizetype(before + needed));
        csv_write(line.data() + before, needed, text.constData(), size_t(text.size()));
    }
    return line + "\r\n";
}

} // namespace rejoinder
