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

/// Reads a statement's columns one after the other, in the order in which the SELECT names them.
class Columns
{
public:
    explicit Columns(const Statement& statement, int first = 0) : m_statement(statement), m_next(first) {}

    QString text() { return m_statement.text(m_next++); }
    qint64 number() { return m_statement.number(m_next++); }
    bool flag() { return m_statement.flag(m_next++); }
    QByteArray bytes() { return m_statement.bytes(m_next++); }
    QDateTime time() { return m_statement.time(m_next++); }
    std::optional<bool> maybeFlag() { return m_statement.maybeFlag(m_next++); }
    std::optional<double> maybeReal() { return m_statement.maybeReal(m_next++); }
    [[nodiscard]] int position() const { return m_next; }
    void skip() { ++m_next; }

private:
    const Statement& m_statement;
    int m_next;
};

} // namespace rejoinder
