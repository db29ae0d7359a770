#include "store/RowRescue.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>
#include <algorithm>

namespace rejoinder {

namespace {

quint32 number(const QByteArray& page, qsizetype at)
{
    return at + 4 <= page.size() ? qFromBigEndian<quint32>(page.constData() + at) : 0;
}

/// What SQLite itself makes of a CREATE TABLE out of the file; no columns where it is none.
TableShape shapeFor(const QString& name, const QString& sql)
{
    TableShape shape;
    if (!sql.startsWith(QLatin1String("CREATE TABLE"), Qt::CaseInsensitive))
        return shape;
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase scratch = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        scratch.setDatabaseName(QStringLiteral(":memory:"));
        if (scratch.open() && QSqlQuery(scratch).exec(sql)) {
            const QList<TableShape> made = TableShape::of(scratch);
            if (made.size() == 1 && made.constFirst().name == name)
                shape = made.constFirst();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return shape;
}

} // namespace

RowRescue::RowRescue(const DatabasePages& pages, const QList<TableShape>& known) : m_pages(pages)
{
    QList<TableShape> shapes = known;
    for (const Listed& one : tableOfContents()) {
        walk(one.root, one.shape);
        if (one.shape.columns.isEmpty())
            continue;
        shapes.removeIf([&one](const TableShape& shape) { return shape.name == one.shape.name; });
        shapes.append(one.shape);
    }
    passOverFreePages();
    for (const quint32 page : m_pages.numbers()) {
        if (m_visited.contains(page))
            continue;
        const DatabasePage found = DatabasePage::read(m_pages, page);
        for (const DatabasePage::Row& row : found.rows) {
            const auto fits = [&](const TableShape& shape) { return shape.fits(found.kind, row.values); };
            if (std::count_if(shapes.cbegin(), shapes.cend(), fits) == 1)
                add(*std::find_if(shapes.cbegin(), shapes.cend(), fits), row, false);
        }
    }
}

QList<RowRescue::Listed> RowRescue::tableOfContents()
{
    TableShape contents;
    contents.name = QStringLiteral("sqlite_master");
    for (const char* column : {"type", "name", "tbl_name", "rootpage", "sql"})
        contents.columns.append({QString::fromLatin1(column), {}, false, false});
    walk(1, contents);
    QList<Listed> all;
    for (const Row& row : m_rows.take(contents.name)) {
        Listed one;
        one.root = quint32(row.values.value(QStringLiteral("rootpage")).toLongLong());
        if (row.values.value(QStringLiteral("type")) == QStringLiteral("table"))
            one.shape = shapeFor(row.values.value(QStringLiteral("name")).toString(),
                                 row.values.value(QStringLiteral("sql")).toString());
        all.append(one);
    }
    return all;
}

void RowRescue::walk(quint32 root, const TableShape& shape)
{
    QList<quint32> next{root};
    while (!next.isEmpty()) {
        const quint32 page = next.takeFirst();
        if (page == 0 || m_visited.contains(page))
            continue;
        const DatabasePage found = DatabasePage::read(m_pages, page);
        if (found.kind == DatabasePage::Kind::None)
            continue;
        m_visited.insert(page);
        next += found.children;
        for (const DatabasePage::Row& row : found.rows) {
            if (shape.fits(found.kind, row.values))
                add(shape, row, true);
        }
    }
}

void RowRescue::passOverFreePages()
{
    // They hold what has been deleted.
    const QByteArray first = m_pages.page(1);
    if (!first.startsWith("SQLite format 3"))
        return;
    quint32 trunk = number(first, 32);
    while (trunk != 0 && !m_visited.contains(trunk)) {
        m_visited.insert(trunk);
        const QByteArray page = m_pages.page(trunk);
        const quint32 leaves = std::min(number(page, 4), quint32(page.size() / 4));
        for (quint32 i = 0; i < leaves; ++i)
            m_visited.insert(number(page, 8 + 4 * qsizetype(i)));
        trunk = number(page, 0);
    }
}

void RowRescue::add(const TableShape& shape, const DatabasePage::Row& row, bool isCertain)
{
    Row found;
    found.isCertain = isCertain;
    for (int i = 0; i < row.values.size(); ++i)
        found.values.insert(shape.columns.at(i).name, i == shape.rowIdColumn ? QVariant(row.rowId) : row.values.at(i));
    m_rows[shape.name].append(found);
}

} // namespace rejoinder
