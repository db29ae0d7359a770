#pragma once

#include "store/ContactSelection.h"
#include "store/NumberSet.h"

#include <QMutex>
#include <memory>

namespace rejoinder {

/// Whom the conditions of the last few queries admit, until a contact changes: the places of all rows are asked for
/// right after the first of them, one more key leaves the other conditions as they are, and to find everybody whose
/// number somebody else has takes a walk through all numbers. Thread-safe, as ContactOrders.
class ContactSets
{
public:
    /// `contacts`: the state of the store, see ContactOrders::Version. nullptr: not known, or of an earlier state.
    [[nodiscard]] std::shared_ptr<const NumberSet> find(const ContactSelection::Set& set, quint64 contacts) const;
    void keep(const ContactSelection::Set& set, quint64 contacts, const std::shared_ptr<const NumberSet>& numbers);

private:
    struct Known
    {
        ContactSelection::Set set;
        quint64 contacts = 0;
        std::shared_ptr<const NumberSet> numbers;
    };
    mutable QMutex m_mutex;
    QList<Known> m_known; ///< the newest first
};

} // namespace rejoinder
