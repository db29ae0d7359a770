#pragma once

#include "domain/ContactQuery.h"

#include <QMutex>
#include <optional>

namespace rejoinder {

/// The numbers of all contacts in the orders that were asked for last: what a filter finds is put in order by passing
/// over one of them, in less time than it takes to sort. Thread-safe: where there are no files, the store's thread asks
/// instead of the search's.
class ContactOrders
{
public:
    /// Which state of the store an order was read from.
    struct Version
    {
        quint64 contacts = 0;
        quint64 activity = 0; ///< of their conversations, by which one column alone is sorted

        friend bool operator==(const Version&, const Version&) = default;
    };

    /// nullopt: none, or of an earlier state.
    [[nodiscard]] std::optional<QList<qint64>> find(ContactColumn column, bool descends, const Version& version) const;
    void keep(ContactColumn column, bool descends, const Version& version, const QList<qint64>& pks);

private:
    struct Order
    {
        ContactColumn column;
        bool descends;
        Version version;
        QList<qint64> pks;
    };
    mutable QMutex m_mutex;
    QList<Order> m_orders; ///< the newest first
};

} // namespace rejoinder
