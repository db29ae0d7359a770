#pragma once

#include "store/DatabasePages.h"
#include "store/TableShape.h"

#include <QHash>
#include <QSet>

namespace rejoinder {

/// The rows that can still be read of a damaged SQLite file: first along its own table of contents, then from the pages
/// that nothing leads to any more, each row given to the one table that it fits. Any thread.
class RowRescue
{
public:
    struct Row
    {
        QHash<QString, QVariant> values; ///< by column
        bool isCertain = false;          ///< its table leads to it; else it may also be one that was replaced since
    };

    /// `known`: the tables of a good file, for one whose table of contents is lost. Reads all of it.
    RowRescue(const DatabasePages& pages, const QList<TableShape>& known);

    [[nodiscard]] QList<Row> rowsOf(const QString& table) const { return m_rows.value(table); }

private:
    struct Listed
    {
        TableShape shape; ///< no columns: an index, or something that is passed over
        quint32 root = 0;
    };
    [[nodiscard]] QList<Listed> tableOfContents();
    void walk(quint32 root, const TableShape& shape);
    void passOverFreePages();
    void add(const TableShape& shape, const DatabasePage::Row& row, bool isCertain);

    const DatabasePages& m_pages;
    QSet<quint32> m_visited;
    QHash<QString, QList<Row>> m_rows;
};

} // namespace rejoinder
