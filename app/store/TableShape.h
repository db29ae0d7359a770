#pragma once

#include "store/DatabaseCells.h"

#include <QList>
#include <QString>

class QSqlDatabase;

namespace rejoinder {

/// How a table's rows lie in the file, so that a row can be known by its values where nothing else tells whose it is.
struct TableShape
{
    struct Column
    {
        QString name;
        QString type;           ///< as declared, upper case
        bool isRequired = true; ///< NOT NULL
        bool hasDefault = false;
    };

    QString name;
    QList<Column> columns; ///< in the order in which a row stores them
    int rowIdColumn = -1;  ///< stored as null: the row's number is its value
    DatabasePage::Kind kind = DatabasePage::Kind::Table;

    /// Whether this may be a row of it. Rows of an older schema have fewer columns.
    [[nodiscard]] bool fits(DatabasePage::Kind kindOfPage, const QVariantList& values) const;

    /// The tables of an open database, without SQLite's own. Throws SqlFailure.
    [[nodiscard]] static QList<TableShape> of(const QSqlDatabase& database);
};

} // namespace rejoinder
