#include "store/Statement.h"

#include "store/Databases.h"

#include <sqlite3.h>

namespace rejoinder {

void EndOfStatement::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Databases& databases, const QString& sql)
    : m_home(databases.idleStatements(sql)), m_statement(databases.takePrepared(sql, m_home))
{
}

Statement::~Statement()
{
    // A statement that was not read to its end holds a read lock on the database.
    sqlite3_reset(m_statement.get());
    m_home.push_back(std::move(m_statement));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw Databases::failure(code, sqlite3_db_handle(m_statement.get()));
}

int Statement::nextPlace()
{
    if (m_stand != Stand::Fresh) {
        sqlite3_reset(m_statement.get());
        m_stand = Stand::Fresh;
    }
    return ++m_bound;
}

Statement& Statement::bind(const QString& text)
{
    // To the domain null and empty text are the same; a null pointer would be bound as NULL.
    static constexpr char16_t nothing[] = u"";
    const void* characters = text.isNull() ? static_cast<const void*>(nothing) : text.constData();
    check(sqlite3_bind_text16(m_statement.get(), nextPlace(), characters, int(text.size() * qsizetype(sizeof(QChar))),
                              SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(qint64 number)
{
    check(sqlite3_bind_int64(m_statement.get(), nextPlace(), number));
    return *this;
}

Statement& Statement::bind(double number)
{
    check(sqlite3_bind_double(m_statement.get(), nextPlace(), number));
    return *this;
}

Statement& Statement::bind(const QByteArray& bytes)
{
    // Never NULL: constData() of a null array points to an empty text.
    check(sqlite3_bind_blob(m_statement.get(), nextPlace(), bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT));
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
    check(sqlite3_bind_null(m_statement.get(), nextPlace()));
    return *this;
}

void Statement::step()
{
    switch (const int code = sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        m_stand = Stand::AtRow;
        break;
    case SQLITE_DONE:
        m_stand = Stand::AfterLast;
        break;
    default:
        throw Databases::failure(code, sqlite3_db_handle(m_statement.get()));
    }
}

void Statement::exec()
{
    Q_ASSERT_X(m_bound == sqlite3_bind_parameter_count(m_statement.get()), Q_FUNC_INFO,
               "not as many as question marks");
    sqlite3_reset(m_statement.get());
    m_bound = 0;
    step();
    if (m_stand == Stand::AtRow)
        m_stand = Stand::BeforeFirst;
}

bool Statement::next()
{
    // A page that turns out to be damaged shows up here, not in exec().
    if (m_stand == Stand::BeforeFirst)
        m_stand = Stand::AtRow;
    else if (m_stand == Stand::AtRow)
        step();
    return m_stand == Stand::AtRow;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const void* characters = sqlite3_column_text16(m_statement.get(), column);
    const int bytes = sqlite3_column_bytes16(m_statement.get(), column);
    return QString(static_cast<const QChar*>(characters), bytes / qsizetype(sizeof(QChar)));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArray Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement.get(), column)};
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

int Statement::changedRows() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

} // namespace rejoinder
