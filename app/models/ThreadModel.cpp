#include "models/ThreadModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "models/ThreadEnd.h"
#include "models/ThreadKeys.h"
#include "models/ThreadRows.h"
#include "models/ThreadWindow.h"
#include "store/MessageStore.h"
#include "store/Store.h"

namespace rejoinder {

namespace {

QList<Message> messagesOf(const QList<PlacedMessage>& placed)
{
    QList<Message> messages;
    messages.reserve(placed.size());
    for (const PlacedMessage& one : placed)
        messages.append(one.message);
    return messages;
}

} // namespace

struct ThreadModel::Private
{
    explicit Private(Store& s) : store(s) {}

    Store& store;
    ConversationId shown;
    ThreadWindow window;
    ThreadWindow::Wish wish;  ///< of the next reading
    ThreadWindow::Wish asked; ///< of the one under way
    QFuture<ThreadStretch> answer;
    ThreadKeys keys;
    NewLine newLine;
    int unread = 0;
    MessageId newestAtFirst; ///< texts that came later never count for the new line
    bool loading = false;
    bool reading = false;   ///< one question at a time ...
    bool readAgain = false; ///< ... and at most one after it
    quint64 generation = 0; ///< answers to what nobody asks any more are dropped
};

ThreadModel::ThreadModel(Store& store, QObject* parent)
    : DiffedListModel(parent), d(std::make_unique<Private>(store)), m_end(new ThreadEnd(this))
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (!d->shown.isEmpty() && (change.everything || change.threads.contains(d->shown)))
            read();
    });
}

ThreadModel::~ThreadModel() = default;

void ThreadModel::show(const ConversationId& id, int unreadCount)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (id == d->shown)
        return;
    Store& store = d->store;
    const quint64 generation = d->generation + 1;
    const bool wasAway = d->window.hasNewer();
    d->answer.cancel();
    d = std::make_unique<Private>(store);
    d->generation = generation;
    d->shown = id;
    d->unread = unreadCount;
    d->loading = !id.isEmpty();
    clearRows();
    m_end->clear();
    if (wasAway)
        Q_EMIT hasNewerChanged();
    if (!id.isEmpty())
        read();
}

const ConversationId& ThreadModel::conversation() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->shown;
}

bool ThreadModel::isLoading() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->loading;
}

bool ThreadModel::hasOlder() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->window.hasOlder();
}

bool ThreadModel::hasNewer() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return d->window.hasNewer();
}

void ThreadModel::loadOlder()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!hasOlder() || d->wish.older || (d->reading && d->asked.older))
        return;
    d->wish.older = true;
    read();
}

void ThreadModel::loadNewer()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!hasNewer() || d->wish.newer || (d->reading && d->asked.newer))
        return;
    d->wish.newer = true;
    read();
}

void ThreadModel::showAt(const MessageId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (d->shown.isEmpty() || id.isEmpty())
        return;
    if (d->window.contains(id)) {
        Q_EMIT reached(id);
        return;
    }
    d->wish = {.around = id};
    readAnew();
}

void ThreadModel::showNewest()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (d->shown.isEmpty())
        return;
    if (!hasNewer()) {
        Q_EMIT reachedNewest();
        return;
    }
    d->wish = {.newest = true};
    readAnew();
}

void ThreadModel::setReaderAtNewest(bool atNewest)
{
    REJOINDER_ASSERT_GUI_THREAD();
    d->wish.readerAtNewest = atNewest;
    if (atNewest && d->window.messages().size() > ThreadWindow::most)
        read();
}

void ThreadModel::readAnew()
{
    d->answer.cancel();
    ++d->generation;
    d->reading = false;
    read();
}

void ThreadModel::read()
{
    if (d->reading) {
        d->readAgain = true;
        return;
    }
    d->reading = true;
    d->readAgain = false;
    d->asked = std::exchange(d->wish, {.readerAtNewest = d->wish.readerAtNewest});
    d->answer = d->store.messages().stretch(d->window.spanFor(d->shown, d->asked));
    whenDone(d->answer, this, [this, generation = d->generation](const ThreadStretch& stretch) {
        if (generation != d->generation)
            return;
        d->reading = false;
        apply(stretch);
        if (generation == d->generation && d->readAgain)
            read();
    });
}

void ThreadModel::apply(const ThreadStretch& stretch)
{
    const ThreadWindow::Wish asked = d->asked;
    const bool hadOlder = d->window.hasOlder();
    const bool hadNewer = d->window.hasNewer();
    const int knownBelow = d->window.cameBelow();
    d->window.take(stretch, asked);
    const bool firstTime = std::exchange(d->loading, false);
    const QList<Message> newest = messagesOf(d->window.newest());
    if (firstTime) {
        d->newestAtFirst = newest.isEmpty() ? MessageId() : newest.constLast().id;
        d->newLine = newLineFor(newest, d->unread);
    }

    if (hasNewer() && !hadNewer)
        Q_EMIT hasNewerChanged();
    setRowsOf(stretch);
    QList<ThreadRow> end = mergedRows(newest, stretch.outbox);
    m_end->show(end);
    if (firstTime)
        Q_EMIT loaded();
    if (hadNewer && !hasNewer())
        Q_EMIT hasNewerChanged();
    if (hadOlder != hasOlder())
        Q_EMIT hasOlderChanged();
    if (const int more = d->window.cameBelow() - knownBelow; hasNewer() && more > 0)
        Q_EMIT cameBelow(more);
    if (!asked.around.isEmpty() && d->window.contains(asked.around))
        Q_EMIT reached(asked.around);
    else if (asked.newest || !asked.around.isEmpty())
        Q_EMIT reachedNewest();
}

void ThreadModel::setRowsOf(const ThreadStretch& stretch)
{
    const ThreadWindow& window = d->window;
    const QList<Message> messages = messagesOf(window.messages());
    if (!d->newLine.isSettled())
        d->newLine = extended(d->newLine, messages, d->newestAtFirst);
    QList<ThreadRow> target = mergedRows(messages, outboxWithin(stretch.outbox, window));
    // The rows beside them, though not shown, tell whether a day or a run begins or ends here.
    if (window.above())
        target.prepend({window.above()->message});
    if (window.below())
        target.append({window.below()->message});
    setFlags(target, d->newLine);
    if (window.above())
        target.removeFirst();
    if (window.below())
        target.removeLast();
    setRows(target, d->keys.keysFor(rows(), target, stretch.outbox));
}

QVariant ThreadModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!holds(index))
        return {};
    const ThreadRow& row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text();
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace rejoinder
