#include "sync/BackgroundThreads.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/ConversationLedger.h"
#include "sync/SakariAccess.h"
#include "sync/ThreadPuller.h"

#include <algorithm>
#include <iterator>

namespace rejoinder {

namespace {

constexpr int atATime = 2;

} // namespace

BackgroundThreads::BackgroundThreads(SakariAccess& access, ConversationLedger& ledger, ThreadPuller& threads,
                                     QObject* parent)
    : QObject(parent), m_access(access), m_ledger(ledger), m_threads(threads)
{
}

void BackgroundThreads::wantLater(const QList<ConversationId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QSet<ConversationId> waiting(m_waiting.cbegin(), m_waiting.cend());
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(m_waiting),
                 [&waiting](const ConversationId& id) { return !waiting.contains(id); });
    readOn();
}

void BackgroundThreads::wantSoon(const QList<ConversationId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QSet<ConversationId> again(ids.cbegin(), ids.cend());
    m_waiting.removeIf([&again](const ConversationId& id) { return again.contains(id); });
    m_waiting = ids + m_waiting;
    readOn();
}

void BackgroundThreads::resume()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_halted = false;
    readOn();
}

void BackgroundThreads::readOn()
{
    while (!m_halted && m_access.isUsable() && m_reading.size() < atATime) {
        const auto next = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                       [this](const ConversationId& id) { return !m_reading.contains(id); });
        if (next == m_waiting.cend())
            return;
        const ConversationId id = *next;
        m_waiting.erase(next);
        read(id);
    }
}

void BackgroundThreads::read(const ConversationId& id)
{
    m_reading.insert(id);
    const QString state = m_ledger.print(id);
    whenDone(m_threads.isReadAt(id, state), this, [this, id, state](bool isRead) {
        if (isRead)
            return onRead(id);
        whenDone(m_threads.fetchNewest(id, RequestPriority::Background, state), this,
                 [this, id](const Result<Done>& outcome) {
                     const bool gone = !outcome && outcome.error().kind == ApiError::Kind::NotFound;
                     if (!outcome && !gone) {
                         m_halted = true;
                         m_waiting.append(id);
                     }
                     onRead(id);
                 });
    });
}

void BackgroundThreads::onRead(const ConversationId& id)
{
    m_reading.remove(id);
    // Not from within an answer that was there at once: a long queue of threads already read must not pile up calls.
    QMetaObject::invokeMethod(this, &BackgroundThreads::readOn, Qt::QueuedConnection);
}

} // namespace rejoinder
