#include "files/ListCell.h"

namespace rejoinder {

static bool isSeparator(QChar letter)
{
    return letter == u';' || letter == u',' || letter == u'|';
}

QString listCell(const QStringList& names)
{
    QStringList escaped;
    for (const QString& name : names) {
        QString written;
        for (const QChar letter : name) {
            if (isSeparator(letter) || letter == u'\\' || letter == u':' || (letter == u'*' && written.isEmpty()))
                written += u'\\';
            written += letter;
        }
        escaped.append(written);
    }
    return escaped.join(QStringLiteral("; "));
}

QStringList namesOfListCell(const QString& cell)
{
    QStringList names;
    QString name;
    const auto end = [&] {
        const QString whole = name.trimmed();
        if (!whole.isEmpty() && !names.contains(whole))
            names.append(whole);
        name.clear();
    };
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar letter = cell.at(at);
        if (letter == u'\\' && at + 1 < cell.size()) {
            name += cell.at(++at);
        } else if (isSeparator(letter)) {
            end();
        } else if (QStringView(cell).sliced(at).startsWith(u":::")) {
            end();
            at += 2;
        } else if (!(letter == u'*' && name.trimmed().isEmpty())) {
            name += letter;
        }
    }
    end();
    return names;
}

} // namespace rejoinder
