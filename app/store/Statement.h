#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace rejoinder {

class Databases;

/// What SQLite answered when it could not do as asked. Thrown inside the store's thread and caught at its door, so that
/// no caller in between has to pass failures on; it never leaves the store.
struct SqlFailure
{
    int code = 0;         ///< SQLite's primary result code
    QString databaseText; ///< SQLite's words; may name tables, never values
};

/// SQLite's own, which ends with this.
struct EndOfStatement
{
    void operator()(sqlite3_stmt* statement) const;
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, EndOfStatement>;

/// Those of one text that nobody is using.
using IdleStatements = std::vector<PreparedStatement>;

/// A prepared statement, taken from the connection's cache and given back when it goes out of scope.
/// Bind in the order of the question marks, read columns by index or in order with Columns. Store thread.
///
/// It speaks to SQLite itself, on the connection that Qt has opened: Qt's own queries describe each column anew
/// whenever they run and carry each value as a QVariant, which took as long as all that SQLite does with a page of
/// conversations.
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

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<bool> maybeFlag(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] int changedRows() const; ///< by the last one on this connection that writes

private:
    /// Where it stands: exec() has gone to the first row already, so that it fails where Qt's queries do.
    enum class Stand { Fresh, BeforeFirst, AtRow, AfterLast };
    [[nodiscard]] int nextPlace();
    void check(int code) const;
    void step();

    IdleStatements& m_home;
    PreparedStatement m_statement;
    Stand m_stand = Stand::Fresh;
    int m_bound = 0;
};

} // namespace rejoinder
