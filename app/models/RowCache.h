#pragma once

#include "domain/ConversationRow.h"

#include <QHash>
#include <QSet>

namespace rejoinder {

/// The rows of a list that are held in full, by pk; and by id, for those alone.
class RowCache
{
public:
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    /// nullptr where it is not held. Valid until the next change.
    [[nodiscard]] const ConversationRow* find(qint64 pk) const
    {
        const auto found = m_rows.constFind(pk);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }
    /// 0 where it is not held.
    [[nodiscard]] qint64 pkOf(const ConversationId& id) const { return m_pks.value(id, 0); }
    [[nodiscard]] QSet<qint64> pks() const { return {m_rows.keyBegin(), m_rows.keyEnd()}; }

    /// False: it was held, and the same.
    bool put(const ConversationRow& row)
    {
        const auto found = m_rows.find(row.place.pk);
        if (found == m_rows.end()) {
            m_rows.insert(row.place.pk, row);
            m_pks.insert(row.id, row.place.pk);
            return true;
        }
        if (*found == row)
            return false;
        m_pks.remove(found->id);
        *found = row;
        m_pks.insert(row.id, row.place.pk);
        return true;
    }
    void remove(qint64 pk)
    {
        if (const auto found = m_rows.constFind(pk); found != m_rows.constEnd()) {
            m_pks.remove(found->id);
            m_rows.erase(found);
        }
    }
    void clear()
    {
        m_rows.clear();
        m_pks.clear();
    }

private:
    QHash<qint64, ConversationRow> m_rows;
    QHash<ConversationId, qint64> m_pks;
};

} // namespace rejoinder
