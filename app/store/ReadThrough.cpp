#include "store/ReadThrough.h"

#include "store/Databases.h"

#include <array>

namespace rejoinder {

bool ReadThrough::goOn(Databases& databases)
{
    // Comparing the long columns has SQLite read them; what nobody looks at it passes over.
    static const std::array tables{QStringLiteral("max(preview, server_unread) FROM conversation"),
                                   QStringLiteral("max(email, extras) FROM contact"),
                                   QStringLiteral("max(text, template_text, media) FROM message")};
    constexpr int piece = 100;
    int left = piece;
    while (left > 0 && m_table < int(tables.size())) {
        Statement rows(databases,
                       QStringLiteral("SELECT pk, %1 WHERE pk>? ORDER BY pk LIMIT ?").arg(tables.at(size_t(m_table))));
        rows.bind(m_after).bind(left).exec();
        int read = 0;
        for (; rows.next(); ++read)
            m_after = rows.number(0);
        if (read < left) {
            ++m_table;
            m_after = -1;
        }
        left -= read;
    }
    return m_table < int(tables.size());
}

} // namespace rejoinder
