#include "sync/ThreadPuller.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ListedStore.h"
#include "store/Store.h"

#include <QPromise>

namespace rejoinder {

namespace {

/// Of a thread that falls out only its order and its end have to be found out again.
constexpr int extentsAtMost = 200;

} // namespace

ThreadPuller::ThreadPuller(SakariAccess& access, Store& store, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_extents(extentsAtMost)
{
}

ThreadFetch* ThreadPuller::prepare(const ConversationId& id, const ThreadVisit& visit, RequestPriority priority,
                                   const QDateTime& since)
{
    ThreadFetch::Wish wish{
        .conversation = id, .contact = visit.contact, .upTo = visit.newest, .since = since, .priority = priority};
    const ThreadExtent* known = m_extents.object(id);
    return new ThreadFetch(m_access, m_store, std::move(wish), known ? *known : ThreadExtent(), this);
}

QFuture<Result<Done>> ThreadPuller::fetchNewest(const ConversationId& id, RequestPriority priority)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(readNewest(id, priority, {}, false), this, [](const Result<Read>& answer) {
        return answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
    });
}

QFuture<Result<int>> ThreadPuller::fetchChanged(const ConversationId& id, RequestPriority priority)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(readNewest(id, priority, {}, true), this, [](const Result<Read>& answer) {
        return answer ? Result<int>(answer.value().pages) : Result<int>(answer.error());
    });
}

QFuture<Result<bool>> ThreadPuller::readSince(const ConversationId& id, const QDateTime& since)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(readNewest(id, RequestPriority::OpenThread, since, false), this, [](const Result<Read>& answer) {
        return answer ? Result<bool>(answer.value().hasReadSince) : Result<bool>(answer.error());
    });
}

QFuture<Result<ThreadPuller::Read>> ThreadPuller::readNewest(const ConversationId& id, RequestPriority priority,
                                                             const QDateTime& since, bool onlyIfChanged)
{
    auto promise = std::make_shared<QPromise<Result<Read>>>();
    promise->start();
    const auto give = [promise](const Result<Read>& answer) {
        promise->addResult(answer);
        promise->finish();
    };
    whenDone(m_store.listed().visit(id), this, [this, id, priority, since, onlyIfChanged, give](ThreadVisit visit) {
        if (onlyIfChanged && visit.isRead)
            return give(Read{.hasReadSince = true});
        ThreadFetch* fetch = prepare(id, visit, priority, since);
        connect(fetch, &ThreadFetch::finished, this, [this, id, visit, give, fetch](const Result<Done>& outcome) {
            fetch->deleteLater();
            if (outcome) {
                keep(*fetch, visit);
                Q_EMIT fetched(id);
            }
            const Read read{.hasReadSince = fetch->hasReadSince(), .pages = fetch->pages()};
            give(outcome ? Result<Read>(read) : Result<Read>(outcome.error()));
        });
        fetch->readNewest();
    });
    return promise->future();
}

void ThreadPuller::keep(const ThreadFetch& fetch, const ThreadVisit& visit)
{
    remember(fetch);
    MessageId newest;
    if (fetch.extent().order != ListOrder::Unordered)
        newest = fetch.newestSeen();
    // A lost note only means that the thread is read once more than it had to be.
    if (!visit.isRead || (!newest.isEmpty() && newest != visit.newest))
        m_store.listed().noteVisit(fetch.wish().conversation, visit.state, newest);
}

void ThreadPuller::remember(const ThreadFetch& fetch)
{
    m_extents.insert(fetch.wish().conversation, new ThreadExtent(fetch.extent()));
}

QFuture<Result<bool>> ThreadPuller::fetchOlder(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    whenDone(m_store.listed().visit(id), this, [this, id, promise](const ThreadVisit& visit) {
        ThreadFetch* fetch = prepare(id, visit, RequestPriority::OpenThread);
        connect(fetch, &ThreadFetch::finished, this, [this, promise, fetch](const Result<Done>& outcome) {
            if (outcome)
                remember(*fetch);
            promise->addResult(outcome ? Result<bool>(fetch->extent().isWhole) : Result<bool>(outcome.error()));
            promise->finish();
            fetch->deleteLater();
        });
        fetch->readOlder();
    });
    return promise->future();
}

} // namespace rejoinder
