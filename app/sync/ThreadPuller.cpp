#include "sync/ThreadPuller.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"

#include <QPromise>

namespace rejoinder {

namespace {

QString noteKey(const ConversationId& id)
{
    return QStringLiteral("thread.") + id.text();
}

constexpr QChar between = u'\n'; // Never part of an id on the wire that this program would take.

} // namespace

ThreadPuller::ThreadPuller(SakariAccess& access, Store& store, QObject* parent)
    : QObject(parent), m_access(access), m_store(store)
{
}

QFuture<ThreadPuller::Visit> ThreadPuller::lastVisit(const ConversationId& id)
{
    if (const auto known = m_visits.constFind(id); known != m_visits.cend())
        return QtFuture::makeReadyFuture(*known);
    return afterwards(m_store.syncNotes().get(noteKey(id)), this, [this, id](const QString& note) {
        const QStringList parts = note.split(between);
        if (parts.size() == 2 && !m_visits.contains(id))
            m_visits.insert(id, {parts.at(0), MessageId(parts.at(1))});
        return m_visits.value(id);
    });
}

void ThreadPuller::noteVisit(const ConversationId& id, const Visit& visit)
{
    const Visit before = m_visits.value(id);
    if (before.state == visit.state && before.newest == visit.newest)
        return;
    m_visits.insert(id, visit);
    // A lost note only means that the thread is read once more than it had to be.
    m_store.syncNotes().set(noteKey(id), visit.state + between + visit.newest.text());
}

QFuture<bool> ThreadPuller::isReadAt(const ConversationId& id, const QString& state)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(lastVisit(id), this,
                      [state](const Visit& visit) { return !state.isEmpty() && visit.state == state; });
}

QFuture<ThreadFetch*> ThreadPuller::prepare(const ConversationId& id, RequestPriority priority, const QDateTime& since)
{
    return afterwards(lastVisit(id), this, [this, id, priority, since](const Visit& visit) {
        return afterwards(m_store.conversations().get(id), this,
                          [this, id, priority, since, visit](const std::optional<Conversation>& conversation) {
                              ThreadFetch::Wish wish{.conversation = id,
                                                     .contact = conversation ? conversation->contact.id : ContactId(),
                                                     .upTo = visit.newest,
                                                     .since = since,
                                                     .priority = priority};
                              return new ThreadFetch(m_access, m_store, std::move(wish), m_extents.value(id), this);
                          });
    });
}

QFuture<Result<Done>> ThreadPuller::fetchNewest(const ConversationId& id, RequestPriority priority,
                                                const QString& state)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(readNewest(id, priority, {}, state), this, [](const Result<bool>& answer) {
        return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
    });
}

QFuture<Result<bool>> ThreadPuller::readSince(const ConversationId& id, const QDateTime& since)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return readNewest(id, RequestPriority::OpenThread, since, {});
}

QFuture<Result<bool>> ThreadPuller::readNewest(const ConversationId& id, RequestPriority priority,
                                               const QDateTime& since, const QString& state)
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    whenDone(prepare(id, priority, since), this, [this, id, state, promise](ThreadFetch* fetch) {
        connect(fetch, &ThreadFetch::finished, this, [this, id, state, promise, fetch](const Result<Done>& outcome) {
            fetch->deleteLater();
            if (outcome) {
                keep(*fetch, state);
                Q_EMIT fetched(id);
            }
            promise->addResult(outcome ? Result<bool>(fetch->hasReadSince()) : Result<bool>(outcome.error()));
            promise->finish();
        });
        fetch->readNewest();
    });
    return promise->future();
}

void ThreadPuller::keep(const ThreadFetch& fetch, const QString& state)
{
    const ConversationId& id = fetch.wish().conversation;
    m_extents.insert(id, fetch.extent());
    Visit visit = m_visits.value(id);
    if (!fetch.newestSeen().isEmpty() && fetch.extent().order != ListOrder::Unordered)
        visit.newest = fetch.newestSeen();
    if (!state.isEmpty())
        visit.state = state;
    noteVisit(id, visit);
}

QFuture<Result<bool>> ThreadPuller::fetchOlder(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    whenDone(prepare(id, RequestPriority::OpenThread), this, [this, id, promise](ThreadFetch* fetch) {
        connect(fetch, &ThreadFetch::finished, this, [this, id, promise, fetch](const Result<Done>& outcome) {
            if (outcome)
                m_extents.insert(id, fetch->extent());
            promise->addResult(outcome ? Result<bool>(fetch->extent().isWhole) : Result<bool>(outcome.error()));
            promise->finish();
            fetch->deleteLater();
        });
        fetch->readOlder();
    });
    return promise->future();
}

} // namespace rejoinder
