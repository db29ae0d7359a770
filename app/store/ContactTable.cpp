#include "store/ContactTable.h"

#include "domain/Clock.h"
#include "domain/ContactSearch.h"
#include "domain/ThreadDoor.h"
#include "store/ContactLists.h"
#include "store/ContactSelection.h"
#include "store/ContactTableRows.h"
#include "store/Interruption.h"
#include "store/SearchThread.h"
#include "store/StoreChange.h"

#include <QLocale>

namespace rejoinder {

namespace {

ContactSelection selectionOf(Databases& databases, const ContactQuery& query)
{
    const QDateTime now = databases.clock().now().toLocalTime();
    return {query, ContactSearch::parsed(query.typed, QLocale(), now.date()), now};
}

/// T{} where nobody waits for it any more.
template <class T, class Work>
T unlessCancelled(Databases& databases, const SearchThread::IsCancelled& isCancelled, Work work)
{
    const Interruption interruption(databases, isCancelled);
    try {
        return work();
    } catch (const SqlFailure& failure) {
        if (!Interruption::isOne(failure))
            throw;
        return T{};
    }
}

} // namespace

ContactTable::ContactTable(SearchThread& thread)
    : m_thread(thread), m_orders(std::make_shared<ContactOrders>()), m_sets(std::make_shared<ContactSets>())
{
}

QFuture<ContactTableAnswer> ContactTable::first(const ContactQuery& query, int limit)
{
    return m_thread.read<ContactTableAnswer>([query, limit, orders = m_orders, sets = m_sets, version = m_version](
                                                 Databases& databases, const SearchThread::IsCancelled& isCancelled) {
        return unlessCancelled<ContactTableAnswer>(databases, isCancelled, [&] {
            return readFirstContacts(databases, selectionOf(databases, query), {*orders, *sets, version}, limit);
        });
    });
}

QFuture<std::optional<ContactTableOrder>> ContactTable::order(const ContactQuery& query, const QSet<ContactId>& about)
{
    using Answer = std::optional<ContactTableOrder>;
    return m_thread.read<Answer>([query, about, orders = m_orders, sets = m_sets, version = m_version](
                                     Databases& databases, const SearchThread::IsCancelled& isCancelled) {
        return unlessCancelled<Answer>(databases, isCancelled, [&] {
            ContactTableOrder order{
                readContactOrder(databases, selectionOf(databases, query), {*orders, *sets, version}), {}};
            for (const ContactId& id : about)
                order.changed.insert(readContactPk(databases, id));
            order.changed.remove(0);
            return Answer(order);
        });
    });
}

void ContactTable::note(const StoreChange& change)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (change.everything || !change.contacts.isEmpty())
        ++m_version.contacts;
    if (change.everything || !change.activity.isEmpty())
        ++m_version.activity;
}

QFuture<QList<StoredContactRow>> ContactTable::rowsAt(const QList<qint64>& pks)
{
    return m_thread.read<QList<StoredContactRow>>(
        [pks](Databases& databases, const SearchThread::IsCancelled&) { return readContactRows(databases, pks); });
}

QFuture<QList<Contact>> ContactTable::contactsAt(const QList<qint64>& pks)
{
    return m_thread.read<QList<Contact>>([pks](Databases& databases, const SearchThread::IsCancelled& isCancelled) {
        QList<Contact> contacts;
        contacts.reserve(pks.size());
        for (const qint64 pk : pks) {
            if (isCancelled())
                break;
            for (const StoredContactRow& one : readContactRows(databases, {pk}))
                contacts.append(one.row.contact);
        }
        return contacts;
    });
}

QFuture<qint64> ContactTable::pkOf(const ContactId& id)
{
    return m_thread.read<qint64>(
        [id](Databases& databases, const SearchThread::IsCancelled&) { return readContactPk(databases, id); });
}

QFuture<ContactTableFacts> ContactTable::facts()
{
    return m_thread.read<ContactTableFacts>([](Databases& databases, const SearchThread::IsCancelled&) {
        return ContactTableFacts{countContacts(databases), readLists(databases)};
    });
}

} // namespace rejoinder
