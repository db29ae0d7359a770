// What the list of conversations asks of the store, and when.
#include "models/ConversationListState.h"

#include "domain/WhenDone.h"
#include "store/ConversationStore.h"
#include "store/SearchStore.h"
#include "store/Store.h"

#include <QFutureWatcher>
#include <algorithm>
#include <limits>

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// More than a window shows, and no more: each row takes its time to read.
constexpr int foundAtFirst = 30;
/// Places are read in parts, so that what the agent opens meanwhile does not wait for all of them.
constexpr int placesAtOnce = 10'000;
/// At the top, rows are read along with the change that brought them: they are what is seen.
constexpr int topRows = 60;
/// A change of fewer conversations than this is applied at once, however soon the next one comes.
constexpr int smallChange = 20;

} // namespace

void ConversationListModel::begin()
{
    d->begun = true;
    d->pause.setSingleShot(true);
    d->pause.setInterval(120);
    connect(&d->pause, &QTimer::timeout, this, &ConversationListModel::ask);
    connect(&d->store, &Store::changed, this, [this](const StoreChange& change) {
        if (!change.everything && change.conversations.isEmpty())
            return;
        if (change.everything)
            d->everythingChanged = true;
        else
            d->changed |= change.conversations;
        ask();
    });
    ask();
}

void ConversationListModel::ask()
{
    if (!d->begun || d->asking)
        return;
    const bool changed = d->everythingChanged || !d->changed.isEmpty();
    if (d->loading || (changed && !d->pause.isActive())) {
        d->asking = true;
        if (!d->query.search.isEmpty())
            askSearch();
        else if (d->loading || (d->everythingChanged && d->order.size() == 0))
            askTop();
        else if (d->everythingChanged)
            askWhole({});
        else
            askStandings();
    } else if (!d->complete && !d->showsFound) {
        d->asking = true;
        askPlaces();
    }
}

/// For an answer of the store's own thread, which gives them in the order of the questions.
template <class T, class Use> void ConversationListModel::answered(const QFuture<T>& answer, Use use)
{
    whenDone(answer, this, [this, generation = d->generation, use](const T& value) {
        if (generation != d->generation)
            return;
        d->asking = false;
        use(value);
        ask();
    });
}

void ConversationListModel::askCounts()
{
    whenDone(d->store.conversations().counts(d->query.groupId), this,
             [this, generation = d->generation](const FolderCounts& counts) {
                 if (generation != d->generation || d->counts == counts)
                     return;
                 d->counts = counts;
                 Q_EMIT countsChanged(counts);
             });
}

void ConversationListModel::askTop()
{
    d->changed.clear();
    d->everythingChanged = false;
    askCounts();
    answered(d->store.conversations().rows(d->query, pageSize), [this](const QList<ConversationRow>& rows) {
        d->complete = rows.size() < pageSize;
        startList(rows);
    });
}

void ConversationListModel::askPlaces()
{
    answered(d->store.conversations().places(d->query, placesAtOnce, d->order.lowest()),
             [this](const QList<ListPlace>& places) {
                 d->complete = places.size() < placesAtOnce;
                 appendPlaces(places);
             });
}

void ConversationListModel::askWhole(const QList<ListPlace>& soFar)
{
    if (soFar.isEmpty()) {
        d->changed.clear();
        d->everythingChanged = false;
        askCounts();
    }
    const auto after = soFar.isEmpty() ? std::nullopt : std::optional(soFar.constLast());
    const auto places = d->store.conversations().places(d->query, placesAtOnce, after);
    whenDone(places, this, [this, soFar, generation = d->generation](const QList<ListPlace>& next) {
        if (generation != d->generation)
            return;
        if (next.size() == placesAtOnce) {
            askWhole(soFar + next);
            return;
        }
        d->asking = false;
        d->complete = true;
        applyWhole(soFar + next);
        ask();
    });
}

void ConversationListModel::askStandings()
{
    const QSet<ConversationId> ids = std::exchange(d->changed, {});
    ListWindow window;
    window.pks = d->cache.pks() | d->beingRead;
    const int top = std::min(topRows, d->order.placed()) - 1;
    window.from =
        d->order.placed() <= topRows ? ListPlace{std::numeric_limits<qint64>::min(), 0} : d->order.placeAt(top);
    askCounts();
    answered(d->store.conversations().standings(d->query, ids, window), [this](const QList<ListStanding>& standings) {
        if (standings.size() > smallChange)
            d->pause.start();
        apply(standings);
        checkAgainstCounts();
    });
}

void ConversationListModel::askSearch()
{
    d->changed.clear();
    d->everythingChanged = false;
    askCounts();
    const auto held = d->store.conversations().row(d->held);
    const int limit = d->wanted;
    d->inFlight = d->store.search().find(d->query, limit, d->effort);
    auto* watcher = new QFutureWatcher<SearchAnswer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, held, limit, generation = d->generation] {
        watcher->deleteLater();
        if (generation != d->generation)
            return;
        d->asking = false;
        d->pause.start();
        // Without an answer somebody else's search took its turn; what is shown stays, and what is not is asked for
        // again when the pause is over.
        if (watcher->future().resultCount() == 0)
            return;
        const SearchAnswer answer = watcher->result();
        if (!answer.isComplete)
            d->effort = SearchEffort::Complete;
        // That there is nothing is not said before it is known.
        if (!answer.isComplete && answer.rows.isEmpty()) {
            d->everythingChanged = true;
            ask();
            return;
        }
        d->mayHaveMore = answer.rows.size() >= limit;
        applyFound(answer.rows, held.resultCount() > 0 ? held.result() : std::nullopt);
        // The quick answer is on the screen; what takes longer to find follows it.
        if (!answer.isComplete)
            d->everythingChanged = true;
        ask();
    });
    watcher->setFuture(d->inFlight);
}

void ConversationListModel::fetchMore(const QModelIndex& parent)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!canFetchMore(parent))
        return;
    d->mayHaveMore = false; // until the answer says so, so that a view that asks again does not ask for two pages
    d->wanted += pageSize;
    d->effort = SearchEffort::Complete;
    d->everythingChanged = true;
    ask();
}

void ConversationListModel::setQuery(const ConversationQuery& query)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (query == d->query && d->begun)
        return;
    d->query = query;
    ++d->generation;
    d->loading = true;
    d->wanted = query.search.isEmpty() ? pageSize : foundAtFirst;
    d->effort = SearchEffort::Quick;
    d->mayHaveMore = false;
    // A newer key stroke does not wait for the older one's search.
    d->inFlight.cancel();
    d->asking = false;
    d->pause.stop();
    d->begun ? ask() : begin();
}

void ConversationListModel::want(int row) const
{
    if (!d->wantedRows.want(row))
        return;
    // All that one painting asks for is read together.
    auto* self = const_cast<ConversationListModel*>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readWanted(); }, Qt::QueuedConnection);
}

void ConversationListModel::readWanted()
{
    const QList<qint64> pks = d->wantedRows.take(d->order.size(), [this](int row) {
        const qint64 pk = d->order.pkAt(row);
        return d->cache.find(pk) ? 0 : pk;
    });
    if (pks.isEmpty())
        return;
    d->beingRead = {pks.begin(), pks.end()};
    whenDone(d->store.conversations().rowsAt(pks), this,
             [this, pks, generation = d->generation](const QList<ConversationRow>& rows) {
                 d->wantedRows.finish();
                 d->beingRead.clear();
                 if (generation == d->generation && !d->showsFound)
                     applyRows(pks, rows);
                 readWanted();
             });
}

void ConversationListModel::readAllAgain()
{
    // Any of them may say something else now.
    const QSet<qint64> inFull = d->cache.pks();
    const QList<qint64> again(inFull.begin(), inFull.end());
    whenDone(d->store.conversations().rowsAt(again), this,
             [this, again, generation = d->generation](const QList<ConversationRow>& rows) {
                 if (generation == d->generation && !d->showsFound)
                     applyRows(again, rows);
             });
}

/// It is to be held and has not been read: it may stand far down.
void ConversationListModel::readHeld()
{
    whenDone(d->store.conversations().row(d->held), this,
             [this, generation = d->generation](const std::optional<ConversationRow>& row) {
                 if (generation != d->generation || d->showsFound || !row || row->id != d->held ||
                     d->order.rowOf(row->place.pk) < 0)
                     return;
                 applyRows({row->place.pk}, {*row});
                 switchHeld();
             });
}

} // namespace rejoinder
