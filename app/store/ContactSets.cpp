#include "store/ContactSets.h"

namespace rejoinder {

namespace {

/// Of a word that is typed and taken back again, key by key, and of all filters beside it; 6 KB each.
constexpr int mostKept = 24;

} // namespace

std::shared_ptr<const NumberSet> ContactSets::find(const ContactSelection::Set& set, quint64 contacts) const
{
    const QMutexLocker lock(&m_mutex);
    for (const Known& one : m_known) {
        if (one.contacts == contacts && one.set == set)
            return one.numbers;
    }
    return nullptr;
}

void ContactSets::keep(const ContactSelection::Set& set, quint64 contacts,
                       const std::shared_ptr<const NumberSet>& numbers)
{
    const QMutexLocker lock(&m_mutex);
    m_known.removeIf([&](const Known& one) { return one.contacts != contacts || one.set == set; });
    m_known.prepend({set, contacts, numbers});
    if (m_known.size() > mostKept)
        m_known.removeLast();
}

} // namespace rejoinder
