#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <QtTest/QTest>

/// SQL on a database file that no store has open. Links Qt6::Sql.
namespace rejoinder::closedfile {

inline void sql(const QString& file, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString& statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

/// The first column of the first row; invalid where there is none.
inline QVariant value(const QString& file, const QString& query)
{
    QVariant result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        database.open();
        QSqlQuery select(query, database);
        if (select.next())
            result = select.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return result;
}

} // namespace rejoinder::closedfile
