// What the list of conversations does with the store's answers, and what it tells its views of that.
#include "models/ConversationListState.h"

#include "store/ListStanding.h"

#include <algorithm>
#include <array>

namespace rejoinder {

namespace {

constexpr int mostInFull = 600;
constexpr int nearEnough = 250; ///< rows in either direction that are kept when others are let go
/// More steps than this are told as one: a view would only do the same work many times over.
constexpr int mostSteps = 5000;

} // namespace

void ConversationListModel::switchHeld()
{
    if (d->showsFound)
        return;
    const qint64 before = d->order.held();
    const qint64 wanted = d->cache.pkOf(d->held);
    if (before == wanted && before > 0)
        return;
    if (before > 0) {
        const ConversationRow* row = d->cache.find(before);
        const std::optional<ListPlace> lowest = d->order.lowest();
        // What belongs below the part that is known so far comes with the rest.
        if (!row || !d->heldBelongs || (!d->complete && (!lowest || row->place < *lowest))) {
            removeRow(before);
        } else {
            const ListPlace place = row->place;
            const int from = d->order.heldRow();
            const int to = d->order.rowAfterRelease(place);
            const bool moves = to != from && beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            d->order.release(place);
            if (moves)
                endMoveRows();
        }
    }
    if (wanted > 0 && d->order.rowOf(wanted) >= 0) {
        d->heldBelongs = true;
        d->order.hold(wanted);
    } else if (!d->held.isEmpty() && wanted == 0) {
        readHeld();
    }
}

void ConversationListModel::putHeldBack()
{
    if (d->order.held() == 0)
        return;
    const int row = d->order.heldRow();
    const int kept = d->order.keptRow();
    // The others go round it.
    const bool moves = row > kept ? beginMoveRows({}, kept, row - 1, {}, row + 1)
                                  : row < kept && beginMoveRows({}, row + 1, kept, {}, row);
    d->order.goBack();
    if (moves)
        endMoveRows();
}

void ConversationListModel::startList(const QList<ConversationRow>& rows)
{
    const bool first = d->loading;
    if (d->showsFound)
        clearRows();
    QList<ListPlace> places;
    for (const ConversationRow& row : rows)
        places.append(row.place);
    if (first) {
        // Another query is another list.
        beginResetModel();
        d->order.clear();
        d->cache.clear();
        d->wantedRows.forget();
        d->showsFound = false;
    } else if (!rows.isEmpty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
    }
    d->order.append(places);
    for (const ConversationRow& row : rows)
        d->cache.put(row);
    if (first)
        endResetModel();
    else if (!rows.isEmpty())
        endInsertRows();
    d->loading = false;
    if (first)
        Q_EMIT loaded();
    switchHeld();
}

void ConversationListModel::appendPlaces(const QList<ListPlace>& places)
{
    QList<ListPlace> fresh;
    fresh.reserve(places.size());
    const std::optional<ListPlace> lowest = d->order.lowest();
    // What has come into the part above since is there already, and what has left it says so in a moment.
    std::copy_if(places.begin(), places.end(), std::back_inserter(fresh),
                 [&](const ListPlace& place) { return d->order.rowOf(place.pk) < 0 && (!lowest || place < *lowest); });
    if (fresh.isEmpty())
        return;
    const int first = d->order.size();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    d->order.append(fresh);
    endInsertRows();
    if (!d->held.isEmpty() && d->order.held() == 0)
        switchHeld();
}

void ConversationListModel::applyFound(QList<ConversationRow> fresh, const std::optional<ConversationRow>& heldRow)
{
    const bool first = d->loading;
    const auto indexIn = [this](const QList<ConversationRow>& rows) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [this](const ConversationRow& row) { return row.id == d->held; });
        return found == rows.end() ? -1 : int(found - rows.begin());
    };
    QString pinned;
    const int place = first ? -1 : indexIn(rows());
    if (place >= 0 && heldRow && heldRow->id == d->held) {
        ConversationRow kept = *heldRow;
        if (const int elsewhere = indexIn(fresh); elsewhere >= 0)
            kept = fresh.takeAt(elsewhere);
        fresh.insert(std::min(place, int(fresh.size())), kept);
        pinned = d->held.text();
    }
    QList<QString> keys;
    keys.reserve(fresh.size());
    for (const ConversationRow& row : fresh)
        keys.append(row.id.text());
    if (first) {
        if (!d->showsFound) {
            beginResetModel();
            d->order.clear();
            d->cache.clear();
            d->showsFound = true;
            endResetModel();
        } else {
            clearRows();
        }
        d->loading = false;
    }
    setRows(fresh, keys, pinned);
    if (first)
        Q_EMIT loaded();
}

void ConversationListModel::applyWhole(const QList<ListPlace>& whole)
{
    switchHeld();
    // Both are in order, so that one walk down the two finds where they differ.
    const QList<ListPlace> before = d->order.places();
    const qint64 held = d->order.held();
    QList<ListStanding> steps;
    QList<ListPlace> left;
    QSet<qint64> coming;
    d->heldBelongs = false;
    for (auto old = before.begin(), fresh = whole.begin(); old != before.end() || fresh != whole.end();) {
        if (fresh == whole.end() || (old != before.end() && *old > *fresh)) {
            left.append(*old++);
        } else if (old == before.end() || *fresh > *old) {
            d->heldBelongs = d->heldBelongs || fresh->pk == held;
            if (fresh->pk != held) {
                steps.append({{}, *fresh, true, std::nullopt});
                coming.insert(fresh->pk);
            }
            ++fresh;
        } else {
            ++old;
            ++fresh;
        }
    }
    for (const ListPlace& place : std::as_const(left)) {
        if (!coming.contains(place.pk))
            steps.append({{}, place, false, std::nullopt});
    }
    if (steps.size() > mostSteps) {
        beginResetModel();
        d->order.clear();
        d->order.append(whole);
        endResetModel();
        switchHeld();
    } else {
        apply(steps);
    }
    readAllAgain();
}

void ConversationListModel::applyRows(const QList<qint64>& asked, const QList<ConversationRow>& rows)
{
    QSet<qint64> gone(asked.begin(), asked.end());
    QSet<qint64> changed;
    for (const ConversationRow& row : rows) {
        gone.remove(row.place.pk);
        if (d->order.rowOf(row.place.pk) >= 0 && d->cache.put(row))
            changed.insert(row.place.pk);
    }
    for (const qint64 pk : std::as_const(gone)) {
        if (d->order.rowOf(pk) >= 0)
            removeRow(pk);
        d->cache.remove(pk);
    }
    putHeldBack();
    tellChanged(changed);
    letGoFarRows();
}

void ConversationListModel::apply(QList<ListStanding> standings)
{
    switchHeld();
    std::sort(standings.begin(), standings.end(),
              [](const ListStanding& one, const ListStanding& other) { return one.place > other.place; });
    QSet<qint64> changed;
    QList<ListPlace> coming;
    QList<ListPlace> moving;
    for (const ListStanding& standing : std::as_const(standings)) {
        const qint64 known = d->cache.pkOf(standing.id);
        const qint64 pk = standing.place.pk > 0 ? standing.place.pk : known;
        // It went and came back, and is numbered anew.
        if (known > 0 && known != pk && d->order.rowOf(known) >= 0)
            removeRow(known);
        if (pk == 0) {
            // It is gone, and which row was its nobody knows any more.
            d->everythingChanged = true;
            continue;
        }
        if (pk == d->order.held()) {
            applyToHeld(standing, changed);
            continue;
        }
        const int row = d->order.rowOf(pk);
        // What is below the part that is known so far comes with the rest.
        const auto lowest = d->order.lowest();
        const bool belongs =
            standing.place.pk > 0 && standing.belongs && (d->complete || (lowest && standing.place >= *lowest));
        if (!belongs && row >= 0) {
            removeRow(pk);
            continue;
        }
        if (!belongs)
            continue;
        if (row < 0)
            coming.append(standing.place);
        else
            moving.append(standing.place);
        if (standing.row && d->cache.put(*standing.row))
            changed.insert(pk);
        else if (!standing.row && !standing.id.isEmpty())
            d->cache.remove(pk);
    }
    for (const ListPlace& place : std::as_const(moving))
        moveRow(place);
    for (int first = 0; first < coming.size();) {
        // Those that stand beside each other come together.
        const int row = d->order.rowFor(coming.at(first));
        int end = first + 1;
        while (end < coming.size() && d->order.rowFor(coming.at(end)) == row)
            ++end;
        insertRows(coming.mid(first, end - first));
        first = end;
    }
    for (const ListPlace& place : std::as_const(coming))
        changed.remove(place.pk);
    putHeldBack();
    tellChanged(changed);
    letGoFarRows();
}

/// The store counts what belongs to the folder. Where the rows are not as many, one has come back under another number
/// unseen, and the list is read again.
void ConversationListModel::checkAgainstCounts()
{
    if (!d->counts || !d->complete)
        return;
    const bool withHeld = d->order.held() > 0 && d->heldBelongs;
    const std::array<int, 4> counts{d->counts->open, d->counts->unread, d->counts->needsReply, d->counts->closed};
    if (d->order.placed() + (withHeld ? 1 : 0) != counts[size_t(d->query.folder)])
        d->everythingChanged = true;
}

void ConversationListModel::applyToHeld(const ListStanding& standing, QSet<qint64>& changed)
{
    if (standing.place.pk == 0) {
        removeRow(d->order.held());
        return;
    }
    d->heldBelongs = standing.belongs;
    if (standing.row && d->cache.put(*standing.row))
        changed.insert(standing.place.pk);
}

void ConversationListModel::removeRow(qint64 pk)
{
    const int row = d->order.rowOf(pk);
    beginRemoveRows({}, row, row);
    d->order.remove(pk);
    d->cache.remove(pk);
    endRemoveRows();
}

void ConversationListModel::moveRow(const ListPlace& place)
{
    const int from = d->order.rowOf(place.pk);
    const int to = d->order.rowAfterMove(place.pk, place);
    const bool moves = to != from && beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    d->order.remove(place.pk);
    d->order.insert(place);
    if (moves)
        endMoveRows();
}

void ConversationListModel::insertRows(const QList<ListPlace>& places)
{
    const int row = d->order.rowFor(places.constFirst());
    beginInsertRows({}, row, row + int(places.size()) - 1);
    for (const ListPlace& place : places)
        d->order.insert(place);
    endInsertRows();
}

void ConversationListModel::tellChanged(const QSet<qint64>& pks)
{
    QList<int> rows;
    for (const qint64 pk : pks) {
        if (const int row = d->order.rowOf(pk); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    for (int first = 0; first < rows.size();) {
        int end = first + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(first)), index(rows.at(end - 1)));
        first = end;
    }
}

void ConversationListModel::letGoFarRows()
{
    if (d->cache.size() <= mostInFull)
        return;
    for (const qint64 pk : d->cache.pks()) {
        const int row = d->order.rowOf(pk);
        if (pk != d->order.held() && (row < 0 || std::abs(row - d->wantedRows.middle()) > nearEnough))
            d->cache.remove(pk);
    }
}

} // namespace rejoinder
