#include "models/ConversationListModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ConversationStore.h"
#include "store/SearchStore.h"
#include "store/Store.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr int pageSize = 100;

int indexIn(const QList<ConversationRow>& rows, const ConversationId& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ConversationRow& row) { return row.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace

struct ConversationListModel::Private
{
    explicit Private(Store& s) : store(s) {}

    Store& store;
    ConversationQuery query;
    ConversationId held;
    FolderCounts counts;
    bool countsKnown = false;
    int wanted = pageSize;
    bool mayHaveMore = false;
    bool loading = true;
    bool reading = false;   ///< one question at a time ...
    bool readAgain = false; ///< ... and at most one after it, however often it was asked for
    QFuture<QList<ConversationRow>> inFlight;
    quint64 generation = 0; ///< of the query: answers to an older one are dropped
};

ConversationListModel::ConversationListModel(Store& store, QObject* parent)
    : DiffedListModel(parent), d(std::make_unique<Private>(store))
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (change.everything || !change.conversations.isEmpty())
            read();
    });
    read();
}

ConversationListModel::~ConversationListModel() = default;

void ConversationListModel::setQuery(const ConversationQuery& query)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (query == d->query)
        return;
    d->query = query;
    ++d->generation;
    d->wanted = pageSize;
    d->mayHaveMore = false;
    d->loading = true;
    // A newer key stroke does not wait for the older one's search.
    d->inFlight.cancel();
    d->reading = false;
    read();
}

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
    if (letGo)
        read();
}

void ConversationListModel::read()
{
    if (d->reading) {
        d->readAgain = true;
        return;
    }
    d->reading = true;
    d->readAgain = false;
    const quint64 generation = d->generation;
    const GroupId group = d->query.groupId;
    ConversationStore& conversations = d->store.conversations();
    // Asked in this order and answered in this order; the rows come last and are applied with the others.
    const auto held = conversations.row(d->held);
    const auto counts = conversations.counts(group);
    const int limit = d->wanted;
    d->inFlight =
        d->query.search.isEmpty() ? conversations.rows(d->query, limit) : d->store.search().find(d->query, limit);
    whenDone(d->inFlight, this, [this, generation, limit, held, counts](const QList<ConversationRow>& rows) {
        if (generation != d->generation)
            return;
        d->reading = false;
        d->mayHaveMore = rows.size() >= limit;
        apply(rows, held.resultCount() > 0 ? held.result() : std::nullopt);
        if (counts.resultCount() > 0)
            applyCounts(counts.result());
        if (d->readAgain)
            read();
    });
}

void ConversationListModel::apply(QList<ConversationRow> fresh, const std::optional<ConversationRow>& heldRow)
{
    const bool first = d->loading;
    QString pinned;
    const int place = first ? -1 : indexIn(rows(), d->held);
    if (place >= 0 && heldRow && heldRow->id == d->held) {
        if (const int elsewhere = indexIn(fresh, d->held); elsewhere >= 0)
            fresh.removeAt(elsewhere);
        fresh.insert(std::min(place, int(fresh.size())), *heldRow);
        pinned = d->held.text();
    }
    QList<QString> keys;
    keys.reserve(fresh.size());
    for (const ConversationRow& row : fresh)
        keys.append(row.id.text());
    if (first) {
        // Another query is another list.
        clearRows();
        d->loading = false;
    }
    setRows(fresh, keys, pinned);
    if (first)
        Q_EMIT loaded();
}

void ConversationListModel::applyCounts(const FolderCounts& counts)
{
    if (d->countsKnown && counts == d->counts)
        return;
    d->counts = counts;
    d->countsKnown = true;
    Q_EMIT countsChanged(counts);
}

int ConversationListModel::rowOf(const ConversationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return indexIn(rows(), id);
}

ConversationRow ConversationListModel::rowAt(int row) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return row >= 0 && row < rows().size() ? rows().at(row) : ConversationRow();
}

std::optional<FolderCounts> ConversationListModel::counts() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->countsKnown ? std::optional(d->counts) : std::nullopt;
}

bool ConversationListModel::isLoading() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->loading;
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!holds(index))
        return {};
    const ConversationRow& row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name.isEmpty() ? row.mobile : row.name;
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.id);
    default:
        return {};
    }
}

bool ConversationListModel::canFetchMore(const QModelIndex& parent) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return !parent.isValid() && d->mayHaveMore && !d->loading;
}

void ConversationListModel::fetchMore(const QModelIndex& parent)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!canFetchMore(parent))
        return;
    d->mayHaveMore = false; // until the answer says so, so that a view that asks again does not ask for two pages
    d->wanted += pageSize;
    read();
}

} // namespace rejoinder
