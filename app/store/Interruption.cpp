#include "store/Interruption.h"

#include "store/Databases.h"

#include <QVariant>
#include <sqlite3.h>

namespace rejoinder {

namespace {

/// Of SQLite's virtual machine. Reading a page of the full-text index is about four of them, and going through the
/// page takes a few tens of microseconds.
constexpr int stepsBetween = 40;

} // namespace

Interruption::Interruption(const Databases& databases, std::function<bool()> mustStop)
    : m_connection(databases.connection()), m_mustStop(std::move(mustStop))
{
    sqlite3_progress_handler(static_cast<sqlite3*>(m_connection), stepsBetween, &Interruption::ask, this);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(static_cast<sqlite3*>(m_connection), 0, nullptr, nullptr);
}

bool Interruption::isOne(const SqlFailure& failure)
{
    return failure.code == SQLITE_INTERRUPT;
}

int Interruption::ask(void* self)
{
    return static_cast<Interruption*>(self)->m_mustStop() ? 1 : 0;
}

} // namespace rejoinder
