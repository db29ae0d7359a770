#pragma once

#include "domain/ContactQuery.h"
#include "store/ContactOrders.h"

#include <QFuture>
#include <QSet>
#include <memory>
#include <optional>

namespace rejoinder {

class ContactSets;
class SearchThread;
struct StoreChange;

/// A contact with the number by which the store knows it.
struct StoredContactRow
{
    qint64 pk = 0;
    ContactRow row;
};

/// The first rows of a query.
struct ContactTableAnswer
{
    QList<qint64> pks;            ///< as far as they are known, from the top
    QList<StoredContactRow> rows; ///< of the first of them
    bool isWhole = false;         ///< `pks` are all that there are
};

/// Where all contacts of a query stand.
struct ContactTableOrder
{
    QList<qint64> pks;
    QSet<qint64> changed; ///< those that were asked about, by number
};

/// What is known of the whole table.
struct ContactTableFacts
{
    int count = 0;
    QList<ContactList> lists; ///< that somebody is on, by name; without times
};

/// The table of contacts, read beside all else that the store does, as a search is. Whoever asks again cancels the
/// future of before: what nobody waits for any more ends at its next step, without an answer. See Store for threads.
class ContactTable
{
public:
    explicit ContactTable(SearchThread& thread);

    /// The first `limit` rows, and the places of the others where they are known without reading them all.
    QFuture<ContactTableAnswer> first(const ContactQuery& query, int limit);
    /// nullopt: nobody waits for it, or it could not be read.
    QFuture<std::optional<ContactTableOrder>> order(const ContactQuery& query, const QSet<ContactId>& about);
    /// Those of `pks` that are in the table, in that order.
    QFuture<QList<StoredContactRow>> rowsAt(const QList<qint64>& pks);
    QFuture<QList<Contact>> contactsAt(const QList<qint64>& pks);
    /// 0: it is not in the table.
    QFuture<qint64> pkOf(const ContactId& id);
    QFuture<ContactTableFacts> facts();

    /// What was read before may no longer be so.
    void note(const StoreChange& change);

private:
    SearchThread& m_thread;
    std::shared_ptr<ContactOrders> m_orders; ///< shared with what is being read, as
    std::shared_ptr<ContactSets> m_sets;     ///< this is
    ContactOrders::Version m_version;
};

} // namespace rejoinder
