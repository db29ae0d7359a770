#include "store/TableShape.h"

#include "store/Databases.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>

namespace rejoinder {

namespace {

bool isOfType(const QVariant& value, const QString& type)
{
    const int kind = value.userType();
    if (type == u"TEXT")
        return kind == QMetaType::QString;
    if (type == u"INTEGER")
        return kind == QMetaType::LongLong;
    if (type == u"BLOB")
        return kind == QMetaType::QByteArray;
    if (type == u"REAL")
        return kind == QMetaType::Double || kind == QMetaType::LongLong;
    return true;
}

TableShape shapeOf(const QSqlDatabase& database, const QString& name, const QString& sql)
{
    TableShape shape;
    shape.name = name;
    const bool hasRowId = !sql.simplified().endsWith(QLatin1String("WITHOUT ROWID"), Qt::CaseInsensitive);
    shape.kind = hasRowId ? DatabasePage::Kind::Table : DatabasePage::Kind::Index;
    QSqlQuery facts(database);
    facts.prepare(QStringLiteral("SELECT name, upper(type), \"notnull\", dflt_value IS NOT NULL, pk"
                                 " FROM pragma_table_info(?) ORDER BY cid"));
    facts.addBindValue(name);
    if (!facts.exec())
        throw Databases::failure(facts.lastError());
    QList<std::pair<int, TableShape::Column>> columns;
    int keys = 0;
    while (facts.next()) {
        columns.append(
            {facts.value(4).toInt(),
             {facts.value(0).toString(), facts.value(1).toString(), facts.value(2).toBool(), facts.value(3).toBool()}});
        keys += columns.constLast().first > 0 ? 1 : 0;
    }
    if (!hasRowId) {
        // The key is stored first, in its own order.
        std::stable_sort(columns.begin(), columns.end(), [](const auto& one, const auto& other) {
            return (one.first > 0 ? one.first : 1'000'000) < (other.first > 0 ? other.first : 1'000'000);
        });
    }
    for (const auto& [key, column] : std::as_const(columns)) {
        if (hasRowId && keys == 1 && key == 1 && column.type == u"INTEGER")
            shape.rowIdColumn = int(shape.columns.size());
        shape.columns.append(column);
    }
    return shape;
}

} // namespace

bool TableShape::fits(DatabasePage::Kind kindOfPage, const QVariantList& values) const
{
    if (kindOfPage != kind || values.isEmpty() || values.size() > columns.size())
        return false;
    for (int i = 0; i < columns.size(); ++i) {
        const Column& column = columns.at(i);
        if (i >= values.size()) {
            if (column.isRequired && !column.hasDefault)
                return false;
        } else if (values.at(i).isNull() && values.at(i).userType() != QMetaType::QByteArray) {
            if (column.isRequired && i != rowIdColumn)
                return false;
        } else if (i == rowIdColumn || !isOfType(values.at(i), column.type)) {
            return false;
        }
    }
    return true;
}

QList<TableShape> TableShape::of(const QSqlDatabase& database)
{
    QSqlQuery tables(database);
    if (!tables.exec(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type='table' AND name NOT LIKE"
                                    " 'sqlite\\_%' ESCAPE '\\'")))
        throw Databases::failure(tables.lastError());
    QList<TableShape> shapes;
    while (tables.next())
        shapes.append(shapeOf(database, tables.value(0).toString(), tables.value(1).toString()));
    return shapes;
}

} // namespace rejoinder
