#include "store/ContactOrders.h"

namespace rejoinder {

namespace {

/// 400 KB each for fifty thousand.
constexpr int mostKept = 2;

} // namespace

std::optional<QList<qint64>> ContactOrders::find(ContactColumn column, bool descends, const Version& version) const
{
    const QMutexLocker lock(&m_mutex);
    for (const Order& one : m_orders) {
        const bool isFresh =
            column == ContactColumn::LastMessage ? one.version == version : one.version.contacts == version.contacts;
        if (one.column == column && one.descends == descends && isFresh)
            return one.pks;
    }
    return std::nullopt;
}

void ContactOrders::keep(ContactColumn column, bool descends, const Version& version, const QList<qint64>& pks)
{
    const QMutexLocker lock(&m_mutex);
    m_orders.removeIf([&](const Order& one) { return one.column == column && one.descends == descends; });
    m_orders.prepend({column, descends, version, pks});
    if (m_orders.size() > mostKept)
        m_orders.removeLast();
}

} // namespace rejoinder
