#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace rejoinder {

class DatabasePages;

/// One page of an SQLite b-tree, as far as it makes sense: its rows, and the pages below it. Pure, and careful with
/// every number it reads, because the page may be damaged anywhere. https://sqlite.org/fileformat2.html#b_tree_pages
struct DatabasePage
{
    enum class Kind { None, Table, Index };
    struct Row
    {
        qint64 rowId = 0;    ///< of a table's row
        QVariantList values; ///< null, qint64, double, QString or QByteArray, in stored order
    };

    Kind kind = Kind::None; ///< None: not a page of a tree, or nothing of it makes sense
    QList<Row> rows;        ///< those that are whole, with what they have on further pages
    QList<quint32> children;

    [[nodiscard]] static DatabasePage read(const DatabasePages& pages, quint32 number);
};

} // namespace rejoinder
