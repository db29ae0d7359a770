#include "store/Statement.h"

#include "store/Databases.h"

namespace rejoinder {

Statement::Statement(Databases& databases, const QString& sql)
    : m_databases(databases), m_sql(sql), m_query(databases.takePrepared(sql))
{
}

Statement::~Statement()
{
    // A statement that was not read to its end holds a read lock on the database.
    m_query.finish();
    m_databases.giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bind(const QString& text)
{
    // Qt binds a null QString as NULL; to the domain null and empty text are the same.
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement& Statement::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement& Statement::bind(double number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement& Statement::bind(const QByteArray& bytes)
{
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement& Statement::bind(const QDateTime& time)
{
    return time.isValid() ? bind(qint64(time.toMSecsSinceEpoch())) : bindNull();
}

Statement& Statement::bind(std::optional<bool> flag)
{
    return flag ? bind(*flag) : bindNull();
}

Statement& Statement::bind(std::optional<double> number)
{
    return number ? bind(*number) : bindNull();
}

Statement& Statement::bindNull()
{
    m_query.addBindValue(QVariant());
    return *this;
}

void Statement::exec()
{
    if (!m_query.exec())
        throw Databases::failure(m_query.lastError());
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    // A page that turns out to be damaged shows up here, not in exec().
    if (m_query.lastError().isValid())
        throw Databases::failure(m_query.lastError());
    return false;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

std::optional<bool> Statement::maybeFlag(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(flag(column));
}

std::optional<double> Statement::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

} // namespace rejoinder
