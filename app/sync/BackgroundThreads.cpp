#include "sync/BackgroundThreads.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ListedStore.h"
#include "store/Store.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"
#include "sync/ThreadPuller.h"

#include <algorithm>
#include <utility>

namespace rejoinder {

namespace {

constexpr int atATime = 2;
constexpr int askedForAtATime = 20;
/// More news than this at once are found in the store again.
constexpr int heldAtMost = 200;

} // namespace

BackgroundThreads::BackgroundThreads(SakariAccess& access, Store& store, ThreadPuller& threads, RequestPace& pace,
                                     QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_threads(threads), m_pace(pace)
{
}

void BackgroundThreads::setSince(std::optional<QDateTime> since)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_since = std::move(since);
    if (!m_since)
        m_later.clear();
}

void BackgroundThreads::wantSoon(const QList<ConversationId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QSet<ConversationId> again(ids.cbegin(), ids.cend());
    m_soon.removeIf([&again](const ConversationId& id) { return again.contains(id); });
    m_later.removeIf([&again](const ConversationId& id) { return again.contains(id); });
    m_soon = (ids + m_soon).mid(0, heldAtMost);
    readOn();
}

void BackgroundThreads::resume()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_halted = false;
    m_isStoreEmpty = false;
    m_failed.clear();
    readOn();
}

void BackgroundThreads::readOn()
{
    while (!m_halted && m_access.isUsable() && m_reading.size() + m_waiting < atATime) {
        if (m_soon.isEmpty() && m_later.isEmpty())
            return askStore();
        // One that changes again while it is read waits for that to end: onRead() comes back here.
        const qsizetype soon = notBeingRead(m_soon);
        if (soon + notBeingRead(m_later) <= m_waiting)
            return;
        ++m_waiting;
        const Errand errand = soon > 0 ? Errand::News : Errand::History;
        m_pace.whenThereIsRoom(errand, this, [this, errand] {
            --m_waiting;
            readNext(errand);
        });
    }
}

qsizetype BackgroundThreads::notBeingRead(const QList<ConversationId>& ids) const
{
    return std::count_if(ids.cbegin(), ids.cend(),
                         [this](const ConversationId& id) { return !m_reading.contains(id); });
}

void BackgroundThreads::readNext(Errand errand)
{
    QList<ConversationId>& from = notBeingRead(m_soon) > 0 ? m_soon : m_later;
    const auto next =
        std::find_if(from.cbegin(), from.cend(), [this](const ConversationId& id) { return !m_reading.contains(id); });
    if (m_halted || !m_access.isUsable() || next == from.cend())
        return m_pace.correct(errand, -1);
    const ConversationId id = *next;
    from.erase(next);
    read(id, errand);
}

void BackgroundThreads::askStore()
{
    if (m_isAsking || m_isStoreEmpty || !m_since)
        return;
    m_isAsking = true;
    const auto passedOver = m_failed.size() + m_reading.size();
    whenDone(m_store.listed().unvisited(*m_since, askedForAtATime + int(passedOver)), this,
             [this](const QList<ConversationId>& ids) {
                 m_isAsking = false;
                 for (const ConversationId& id : ids) {
                     if (m_since && !m_failed.contains(id) && !m_reading.contains(id))
                         m_later.append(id);
                 }
                 m_isStoreEmpty = m_later.isEmpty() && m_reading.isEmpty();
                 if (!m_later.isEmpty())
                     readOn();
             });
}

void BackgroundThreads::read(const ConversationId& id, Errand errand)
{
    m_reading.insert(id);
    whenDone(m_threads.fetchChanged(id, RequestPriority::Background), this,
             [this, id, errand](const Result<int>& pages) {
                 if (pages) {
                     m_pace.correct(errand, pages.value() - 1);
                 } else {
                     // What is gone there is for the list to find out; what cannot be reached waits.
                     m_failed.insert(id);
                     m_halted = m_halted || pages.error().kind != ApiError::Kind::NotFound;
                 }
                 onRead(id);
             });
}

void BackgroundThreads::onRead(const ConversationId& id)
{
    m_reading.remove(id);
    // Not from within an answer that was there at once: a long queue of threads already read must not pile up calls.
    QMetaObject::invokeMethod(this, &BackgroundThreads::readOn, Qt::QueuedConnection);
}

} // namespace rejoinder
