#include "models/HeldOrder.h"

namespace rejoinder {

qint64 HeldOrder::pkAt(int row) const
{
    if (m_held == 0 || row < m_row)
        return m_places.at(row).pk;
    return row == m_row ? m_held : m_places.at(row - 1).pk;
}

int HeldOrder::rowOf(qint64 pk) const
{
    if (pk > 0 && pk == m_held)
        return m_row;
    const std::optional<int> index = m_places.indexOf(pk);
    if (!index)
        return -1;
    return m_held == 0 || *index < m_row ? *index : *index + 1;
}

int HeldOrder::rowFor(const ListPlace& place) const
{
    const int index = m_places.indexFor(place);
    return m_held == 0 || index < m_row ? index : index + 1;
}

int HeldOrder::rowAfterMove(qint64 pk, const ListPlace& place) const
{
    const int from = m_places.indexOf(pk).value_or(0);
    const int target = m_places.indexFor(place);
    const int to = target > from ? target - 1 : target;
    const int held = from < m_row ? m_row - 1 : m_row;
    return m_held == 0 || to < held ? to : to + 1;
}

std::optional<ListPlace> HeldOrder::lowest() const
{
    return m_places.size() > 0 ? std::optional(m_places.at(m_places.size() - 1)) : std::nullopt;
}

void HeldOrder::insert(const ListPlace& place)
{
    if (m_held > 0 && m_places.indexFor(place) < m_row)
        ++m_row;
    m_places.insert(place);
}

void HeldOrder::remove(qint64 pk)
{
    if (pk == m_held) {
        m_held = 0;
        return;
    }
    if (m_held > 0 && m_places.indexOf(pk).value_or(m_row) < m_row)
        --m_row;
    m_places.remove(pk);
}

void HeldOrder::clear()
{
    m_places.clear();
    m_held = 0;
}

void HeldOrder::hold(qint64 pk)
{
    m_row = m_kept = m_places.indexOf(pk).value_or(0);
    m_places.remove(pk);
    m_held = pk;
}

void HeldOrder::release(const ListPlace& place)
{
    m_held = 0;
    m_places.insert(place);
}

} // namespace rejoinder
