#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <optional>

namespace rejoinder {

class Databases;

/// What SQLite answered when it could not do as asked. Thrown inside the store's thread and caught at its door, so that
/// no caller in between has to pass failures on; it never leaves the store.
struct SqlFailure
{
    int code = 0;         ///< SQLite's primary result code
    QString databaseText; ///< SQLite's words; may name tables, never values
};

/// A prepared statement, taken from the connection's cache and given back when it goes out of scope.
/// Bind in the order of the question marks, read columns by index or in order with Columns. Store thread.
class Statement
{
public:
    Statement(Databases& databases, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QString& text);
    Statement& bind(qint64 number);
    Statement& bind(int number) { return bind(qint64(number)); }
    Statement& bind(bool flag) { return bind(qint64(flag)); }
    Statement& bind(double number);
    Statement& bind(const QByteArray& bytes);
    Statement& bind(const QDateTime& time); ///< as milliseconds UTC, NULL where invalid
    Statement& bind(std::optional<bool> flag);
    Statement& bind(std::optional<double> number);
    Statement& bindNull();

    /// Throws SqlFailure.
    void exec();
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<bool> maybeFlag(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    Databases& m_databases;
    QString m_sql;
    QSqlQuery m_query;
};

} // namespace rejoinder
