#include "models/ThreadModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "models/ThreadKeys.h"
#include "models/ThreadRows.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr int pageSize = 50;

int indexIn(const QList<Message>& messages, const MessageId& id)
{
    const auto found =
        std::find_if(messages.begin(), messages.end(), [&](const Message& message) { return message.id == id; });
    return found == messages.end() ? -1 : int(found - messages.begin());
}

} // namespace

struct ThreadModel::Private
{
    explicit Private(Store& s) : store(s) {}

    Store& store;
    ConversationId shown;
    ThreadKeys keys;
    NewLine newLine;
    int unread = 0;
    MessageId newestAtFirst; ///< texts that came later never count for the new line
    MessageId oldest;        ///< the first message shown
    int messageCount = 0;    ///< messages shown
    bool hasOlder = false;
    bool wantsOlder = false;
    bool loading = false;
    bool reading = false;   ///< one question at a time ...
    bool readAgain = false; ///< ... and at most one after it
    quint64 generation = 0; ///< of show(): answers for another conversation are dropped
};

ThreadModel::ThreadModel(Store& store, QObject* parent) : DiffedListModel(parent), d(std::make_unique<Private>(store))
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
    d = std::make_unique<Private>(store);
    d->generation = generation;
    d->shown = id;
    d->unread = unreadCount;
    d->loading = !id.isEmpty();
    clearRows();
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
    return d->hasOlder;
}

void ThreadModel::loadOlder()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!d->hasOlder || d->wantsOlder)
        return;
    d->wantsOlder = true;
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
    const bool older = d->wantsOlder;
    // Room for new texts at the end, the older page at the top, and one more to see whether there is more.
    const int limit = d->messageCount + pageSize + (older ? pageSize : 0) + 1;
    const quint64 generation = d->generation;
    // The outbox first: a text that is accepted between the two questions is then seen twice, not lost, and once taken
    // out.
    const auto outbox = d->store.outbox().ofConversation(d->shown);
    whenDone(d->store.messages().newest(d->shown, limit), this,
             [this, generation, outbox, older, limit](const QList<Message>& messages) {
                 if (generation != d->generation)
                     return;
                 d->reading = false;
                 if (older)
                     d->wantsOlder = false;
                 apply(messages, outbox.resultCount() > 0 ? outbox.result() : QList<OutboxEntry>(), older, limit);
                 if (d->readAgain)
                     read();
             });
}

void ThreadModel::apply(const QList<Message>& found, const QList<OutboxEntry>& outbox, bool older, int limit)
{
    // What is shown stays shown: a text at the end does not push one out at the top.
    const int size = int(found.size());
    int first = d->oldest.isEmpty() ? -1 : indexIn(found, d->oldest);
    if (first < 0)
        first = size - std::max(pageSize, d->messageCount);
    else if (older)
        first -= pageSize;
    first = std::max(0, std::min(first, size - pageSize));
    const QList<Message> messages = found.mid(first);
    const bool hadOlder = std::exchange(d->hasOlder, first > 0 || size == limit);
    d->messageCount = int(messages.size());
    d->oldest = messages.isEmpty() ? MessageId() : messages.constFirst().id;

    const bool firstTime = std::exchange(d->loading, false);
    if (firstTime && !messages.isEmpty())
        d->newestAtFirst = messages.constLast().id;
    if (firstTime || !d->newLine.settled)
        d->newLine = newLineFor(messages.mid(0, indexIn(messages, d->newestAtFirst) + 1), d->unread);

    // A failed text from before the first message shown belongs to a page that is not loaded.
    QList<OutboxEntry> shownOutbox = outbox;
    if (d->hasOlder)
        shownOutbox.removeIf([&](const OutboxEntry& entry) {
            return entry.state != OutboxState::Queued && entry.state != OutboxState::Sending &&
                   entry.state != OutboxState::Accepted && entry.createdAt < messages.constFirst().created.at;
        });
    QList<ThreadRow> target = mergedRows(messages, shownOutbox);
    setFlags(target, d->newLine);
    setRows(target, d->keys.keysFor(rows(), target));
    if (firstTime)
        Q_EMIT loaded();
    if (hadOlder != d->hasOlder)
        Q_EMIT hasOlderChanged();
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
