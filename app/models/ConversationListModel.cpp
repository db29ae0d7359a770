#include "models/ConversationListModel.h"

#include "domain/ThreadDoor.h"
#include "models/ConversationListState.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// A row that is asked for wants those beside it, before they come into sight.
constexpr int ahead = 20;

} // namespace

ConversationListModel::ConversationListModel(Store& store, QObject* parent)
    : ConversationListModel(store, Reading::AtOnce, parent)
{
}

ConversationListModel::ConversationListModel(Store& store, Reading reading, QObject* parent)
    : DiffedListModel(parent), d(std::make_unique<Private>(store))
{
    if (reading == Reading::AtOnce)
        begin();
}

ConversationListModel::~ConversationListModel() = default;

const ConversationQuery& ConversationListModel::query() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->query;
}

void ConversationListModel::setHeld(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (id == d->held)
        return;
    const bool letGo = !d->held.isEmpty();
    d->held = id;
    if (d->showsFound && letGo) {
        d->everythingChanged = true;
        ask();
    }
    QMetaObject::invokeMethod(
        this, [this] { switchHeld(); }, Qt::QueuedConnection);
}

const ConversationRow* ConversationListModel::heldInFullAt(int row) const
{
    if (d->showsFound)
        return &rows().at(row);
    const ConversationRow* found = d->cache.find(d->order.pkAt(row));
    for (const int other : {found ? row - ahead : row, row + ahead}) {
        if (other >= 0 && other < d->order.size() && !d->cache.find(d->order.pkAt(other)))
            want(other);
    }
    return found;
}

int ConversationListModel::rowCount(const QModelIndex& parent) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (d->showsFound || parent.isValid())
        return DiffedListModel::rowCount(parent);
    return d->order.size();
}

int ConversationListModel::rowOf(const ConversationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!d->showsFound) {
        const qint64 pk = d->cache.pkOf(id);
        return pk > 0 ? d->order.rowOf(pk) : -1;
    }
    const auto found =
        std::find_if(rows().begin(), rows().end(), [&](const ConversationRow& row) { return row.id == id; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QModelIndexList ConversationListModel::match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                             Qt::MatchFlags flags) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (role == UnreadRole && !d->showsFound) {
        QList<int> rows;
        for (const qint64 pk : d->cache.pks()) {
            if (const int row = d->order.rowOf(pk); row >= start.row() && d->cache.find(pk)->unreadCount > 0)
                rows.append(row);
        }
        std::sort(rows.begin(), rows.end());
        QModelIndexList found;
        for (const int row : hits > 0 ? rows.mid(0, hits) : rows)
            found.append(index(row));
        return found;
    }
    if (role != IdRole || !value.canConvert<ConversationId>())
        return DiffedListModel::match(start, role, value, hits, flags);
    const int row = rowOf(value.value<ConversationId>());
    return row >= 0 ? QModelIndexList{index(row)} : QModelIndexList();
}

ConversationRow ConversationListModel::rowAt(int row) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (row < 0 || row >= rowCount())
        return {};
    const ConversationRow* found = heldInFullAt(row);
    return found ? *found : ConversationRow();
}

std::optional<FolderCounts> ConversationListModel::counts() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->counts;
}

bool ConversationListModel::isLoading() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->loading;
}

bool ConversationListModel::isComplete() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return !d->loading && d->complete && !d->asking && d->wantedRows.isAtRest();
}

int ConversationListModel::heldInFull() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->showsFound ? int(rows().size()) : d->cache.size();
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!holds(index) || (role != Qt::DisplayRole && role < RowRole))
        return {};
    const ConversationRow* row = heldInFullAt(index.row());
    if (!row)
        return role == UnreadRole ? QVariant(false) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row->name.isEmpty() ? row->mobile : row->name;
    case RowRole:
        return QVariant::fromValue(*row);
    case UnreadRole:
        return row->unreadCount > 0;
    default:
        return QVariant::fromValue(row->id);
    }
}

bool ConversationListModel::canFetchMore(const QModelIndex& parent) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return !parent.isValid() && d->showsFound && d->mayHaveMore && !d->loading;
}

} // namespace rejoinder
