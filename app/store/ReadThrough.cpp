#include "store/ReadThrough.h"

#include "store/Databases.h"

#include <array>

namespace rejoinder {

bool ReadThrough::goOn(Databases& databases)
{
    constexpr std::array tables{QLatin1String("conversation"), QLatin1String("contact"), QLatin1String("message")};
    constexpr int piece = 100;
    if (m_table >= int(tables.size()))
        return false;
    Statement rows(databases, QStringLiteral("SELECT pk, * FROM %1 WHERE pk>? ORDER BY pk LIMIT %2")
                                  .arg(tables.at(size_t(m_table)))
                                  .arg(piece));
    rows.bind(m_after).exec();
    int read = 0;
    for (; rows.next(); ++read)
        m_after = rows.number(0);
    if (read < piece) {
        ++m_table;
        m_after = -1;
    }
    return true;
}

} // namespace rejoinder
