// What the table of contacts asks of the store, and when.
#include "models/ContactTableState.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/Store.h"
#include "store/StoreChange.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// More than a window shows, and no more: each row takes its time to read.
constexpr int firstRows = 60;

} // namespace

void ContactTableModel::setQuery(const ContactQuery& query)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (query == d->query && d->begun)
        return;
    if (!std::exchange(d->begun, true)) {
        d->pause.setSingleShot(true);
        d->pause.setInterval(250);
        connect(&d->pause, &QTimer::timeout, this, &ContactTableModel::ask);
        connect(&d->store, &Store::changed, this, &ContactTableModel::onChanged);
    }
    d->query = query;
    ++d->generation;
    d->loading = true;
    d->complete = false;
    // A newer key stroke does not wait for the older one's search.
    d->firstInFlight.cancel();
    d->orderInFlight.cancel();
    d->asking = false;
    d->pause.stop();
    ask();
}

void ContactTableModel::onChanged(const StoreChange& change)
{
    if (!change.everything && change.contacts.isEmpty() && change.activity.isEmpty())
        return;
    const bool isSortedByMessages = d->query.sortBy == ContactColumn::LastMessage;
    d->orderChanged = d->orderChanged || change.everything || !change.contacts.isEmpty() ||
                      (isSortedByMessages && !change.activity.isEmpty());
    d->factsChanged = d->factsChanged || change.everything || !change.contacts.isEmpty();
    if (change.everything) {
        for (const ContactRow& row : std::as_const(d->rows))
            d->changed.insert(row.contact.id);
    } else {
        d->changed |= change.contacts;
        for (const ContactId& id : change.activity) {
            if (isSortedByMessages || d->pks.contains(id))
                d->changed.insert(id);
        }
    }
    ask();
}

void ContactTableModel::ask()
{
    if (!d->begun || d->asking)
        return;
    if (d->loading) {
        askFirst();
    } else if (!d->complete || (d->orderChanged && !d->pause.isActive())) {
        askOrder();
    } else if (!d->changed.isEmpty() && !d->orderChanged && !d->pause.isActive()) {
        QList<qint64> again;
        for (const ContactId& id : std::exchange(d->changed, {})) {
            if (const qint64 pk = d->pks.value(id); pk > 0)
                again.append(pk);
        }
        readAgain(again);
        d->pause.start();
    } else if (d->factsChanged && d->complete && !d->pause.isActive()) {
        askFacts();
    }
}

void ContactTableModel::askFirst()
{
    d->asking = true;
    d->changed.clear();
    d->orderChanged = false;
    d->firstInFlight = d->store.contactTable().first(d->query, firstRows);
    whenDone(d->firstInFlight, this, [this, generation = d->generation](const ContactTableAnswer& answer) {
        if (generation != d->generation)
            return;
        d->asking = false;
        begin(answer);
        ask();
    });
}

void ContactTableModel::askOrder()
{
    d->asking = true;
    d->orderChanged = false;
    d->orderInFlight = d->store.contactTable().order(d->query, std::exchange(d->changed, {}));
    whenDone(d->orderInFlight, this,
             [this, generation = d->generation](const std::optional<ContactTableOrder>& answer) {
                 if (generation != d->generation)
                     return;
                 d->asking = false;
                 d->pause.start();
                 const bool isCounted = std::exchange(d->complete, true);
                 // Where it could not be read the store says when it is worth asking again.
                 if (answer)
                     apply(*answer);
                 if (!isCounted)
                     Q_EMIT countsChanged();
                 ask();
             });
}

void ContactTableModel::askFacts()
{
    d->asking = true;
    d->factsChanged = false;
    whenDone(d->store.contactTable().facts(), this, [this, generation = d->generation](const ContactTableFacts& facts) {
        // They are true of every query, but the next one's question is not over by them.
        const bool isSameQuery = generation == d->generation;
        if (isSameQuery) {
            d->asking = false;
            d->pause.start();
        }
        if (std::exchange(d->countOfAll, facts.count) != facts.count)
            Q_EMIT countsChanged();
        if (d->lists != facts.lists) {
            d->lists = facts.lists;
            Q_EMIT listsChanged();
        }
        ask();
    });
}

QFuture<int> ContactTableModel::find(const ContactId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(d->store.contactTable().pkOf(id), this,
                      [this](qint64 pk) { return pk > 0 ? d->rowOfPk(pk) : -1; });
}

QFuture<QList<Contact>> ContactTableModel::contactsAt(const QList<int>& rows)
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<qint64> pks;
    pks.reserve(rows.size());
    for (const int row : rows) {
        if (row >= 0 && row < d->order.size())
            pks.append(d->order.at(row));
    }
    return d->store.contactTable().contactsAt(pks);
}

void ContactTableModel::want(int row) const
{
    if (!d->wantedRows.want(row))
        return;
    // All that one painting asks for is read together.
    auto* self = const_cast<ContactTableModel*>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readWanted(); }, Qt::QueuedConnection);
}

void ContactTableModel::readWanted()
{
    const QList<qint64> pks = d->wantedRows.take(int(d->order.size()), [this](int row) {
        const qint64 pk = d->order.at(row);
        return d->rows.contains(pk) ? 0 : pk;
    });
    if (pks.isEmpty())
        return;
    whenDone(d->store.contactTable().rowsAt(pks), this, [this, pks](const QList<StoredContactRow>& rows) {
        d->wantedRows.finish();
        keep(pks, rows);
        readWanted();
    });
}

void ContactTableModel::readAgain(const QList<qint64>& pks)
{
    if (pks.isEmpty())
        return;
    whenDone(d->store.contactTable().rowsAt(pks), this,
             [this, pks](const QList<StoredContactRow>& rows) { keep(pks, rows); });
}

} // namespace rejoinder
