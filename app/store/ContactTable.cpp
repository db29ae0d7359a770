#include "store/ContactTable.h"

#include "domain/Clock.h"
#include "domain/ContactSearch.h"
#include "store/ContactLists.h"
#include "store/ContactSelection.h"
#include "store/ContactTableRows.h"
#include "store/Interruption.h"
#include "store/SearchThread.h"

#include <QLocale>

namespace rejoinder {

namespace {

ContactSelection selectionOf(Databases& databases, const ContactQuery& query)
{
    const QDateTime now = databases.clock().now().toLocalTime();
    return {query, ContactSearch::parsed(query.typed, QLocale(), now.date()), now};
}

} // namespace

QFuture<ContactTableAnswer> ContactTable::first(const ContactQuery& query, int limit)
{
    return m_thread.read<ContactTableAnswer>(
        [query, limit](Databases& databases, const SearchThread::IsCancelled& isCancelled) {
            return readFirstContacts(databases, selectionOf(databases, query), limit, isCancelled);
        });
}

QFuture<std::optional<ContactTableOrder>> ContactTable::order(const ContactQuery& query, const QSet<ContactId>& about)
{
    return m_thread.read<std::optional<ContactTableOrder>>(
        [query, about](Databases& databases,
                       const SearchThread::IsCancelled& isCancelled) -> std::optional<ContactTableOrder> {
            const Interruption interruption(databases, isCancelled);
            try {
                ContactTableOrder order{readContactOrder(databases, selectionOf(databases, query)), {}};
                for (const ContactId& id : about)
                    order.changed.insert(readContactPk(databases, id));
                order.changed.remove(0);
                return order;
            } catch (const SqlFailure& failure) {
                if (!Interruption::isOne(failure))
                    throw;
                return std::nullopt;
            }
        });
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
