// What the table of contacts does with the store's answers, and what it tells its views of that.
#include "models/ContactTableState.h"
#include "models/OrderChange.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr int mostInFull = 900;
constexpr int nearEnough = 350; ///< rows in either direction that are kept when others are let go
/// More steps than this are told as one change of the layout: a view would only do the same work many times over.
constexpr int mostSteps = 24;

} // namespace

void ContactTableModel::begin(const ContactTableAnswer& answer)
{
    // Another query is another table.
    beginResetModel();
    d->rows.clear();
    d->pks.clear();
    d->wantedRows.forget();
    d->changeOrder() = answer.pks;
    for (const StoredContactRow& one : answer.rows) {
        d->rows.insert(one.pk, one.row);
        d->pks.insert(one.row.contact.id, one.pk);
    }
    d->loading = false;
    d->complete = answer.isWhole;
    endResetModel();
    Q_EMIT answered();
    Q_EMIT countsChanged();
}

/// `d->order` becomes `answer.pks`.
void ContactTableModel::apply(const ContactTableOrder& answer)
{
    const auto before = d->order.size();
    const OrderChange change = OrderChange::between(d->order, answer.pks, answer.changed);
    if (change.isInSteps && change.steps() <= mostSteps)
        applyInSteps(change, answer.pks);
    else
        applyAtOnce(change, answer.pks);
    for (const qint64 pk : change.goes)
        d->forgetRow(pk);
    QList<qint64> again;
    for (const qint64 pk : answer.changed) {
        if (d->rows.contains(pk))
            again.append(pk);
    }
    readAgain(again);
    letGoFarRows();
    if (before != d->order.size())
        Q_EMIT countsChanged();
}

void ContactTableModel::applyInSteps(const OrderChange& change, const QList<qint64>& order)
{
    // From below, so that the numbers of the rows above stay right.
    for (auto run = change.removals.crbegin(); run != change.removals.crend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        d->changeOrder().remove(run->first, run->count);
        endRemoveRows();
    }
    for (const OrderChange::Move& move : change.moves) {
        const int from = int(d->order.indexOf(move.pk));
        // Right below the one that is above it in the end, which is in its place among those settled so far.
        const int above = move.below == 0 ? -1 : int(d->order.indexOf(move.below));
        const int to = above < from ? above + 1 : above;
        if (to == from)
            continue;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        d->changeOrder().move(from, to);
        endMoveRows();
    }
    for (const OrderChange::Run& run : change.insertions) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        d->changeOrder() = d->order.mid(0, run.first) + order.mid(run.first, run.count) + d->order.mid(run.first);
        endInsertRows();
    }
}

/// What comes is put at the end, all is put in order, and what goes is taken from the end: three steps, however many
/// rows, and whoever holds an index of one has it still.
void ContactTableModel::applyAtOnce(const OrderChange& change, const QList<qint64>& order)
{
    const int size = int(d->order.size());
    if (!change.comes.isEmpty()) {
        beginInsertRows({}, size, size + int(change.comes.size()) - 1);
        d->changeOrder() += change.comes;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QList<qint64> pks;
    pks.reserve(from.size());
    for (const QModelIndex& index : from)
        pks.append(d->order.at(index.row()));
    d->changeOrder() = order + change.goes;
    QModelIndexList to;
    to.reserve(from.size());
    for (int i = 0; i < from.size(); ++i)
        to.append(index(d->rowOfPk(pks.at(i)), from.at(i).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    if (!change.goes.isEmpty()) {
        beginRemoveRows({}, int(order.size()), int(d->order.size()) - 1);
        d->changeOrder() = order;
        endRemoveRows();
    }
}

void ContactTableModel::keep(const QList<qint64>& asked, const QList<StoredContactRow>& rows)
{
    QSet<qint64> gone(asked.begin(), asked.end());
    QList<int> changed;
    for (const StoredContactRow& one : rows) {
        gone.remove(one.pk);
        const int row = d->rowOfPk(one.pk);
        const auto known = d->rows.constFind(one.pk);
        if (row < 0 || (known != d->rows.cend() && *known == one.row))
            continue;
        d->rows.insert(one.pk, one.row);
        d->pks.insert(one.row.contact.id, one.pk);
        changed.append(row);
    }
    // Their rows go with the order that is read next.
    for (const qint64 pk : std::as_const(gone))
        d->forgetRow(pk);
    std::sort(changed.begin(), changed.end());
    for (int first = 0; first < changed.size();) {
        int end = first + 1;
        while (end < changed.size() && changed.at(end) == changed.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(changed.at(first), 0), index(changed.at(end - 1), columnCount() - 1));
        first = end;
    }
    letGoFarRows();
}

void ContactTableModel::letGoFarRows()
{
    if (d->rows.size() <= mostInFull)
        return;
    const QList<qint64> held = d->rows.keys();
    for (const qint64 pk : held) {
        const int row = d->rowOfPk(pk);
        if (row < 0 || std::abs(row - d->wantedRows.middle()) > nearEnough)
            d->forgetRow(pk);
    }
}

} // namespace rejoinder
