#include "sync/ConversationPuller.h"

#include "api/ConversationsApi.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "sync/ConversationLedger.h"
#include "sync/SakariAccess.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rejoinder {

namespace {

const QString walkDoneNote = QStringLiteral("conversations.walkDone");
const QString orderNote = QStringLiteral("conversations.order");
constexpr int secondsBetweenSweeps = 600;
constexpr int allPages = std::numeric_limits<int>::max();

} // namespace

ConversationPuller::ConversationPuller(SakariAccess& access, Store& store, ConversationLedger& ledger,
                                       RequestPace& pace, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_store(store),
      m_ledger(ledger),
      m_clock(clock),
      m_sweep(access, store, ledger, pace)
{
    connect(&m_sweep, &ConversationSweep::progressed, this, &ConversationPuller::onSweepProgressed);
    connect(&m_sweep, &ConversationSweep::finished, this, &ConversationPuller::onSweepFinished);
    connect(&m_sweep, &ConversationSweep::failed, this, &ConversationPuller::failed);
}

void ConversationPuller::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    SyncNotes& notes = m_store.syncNotes();
    const QFuture<QString> done = notes.get(walkDoneNote);
    const QFuture<QString> order = notes.get(orderNote);
    const QFuture<QString> walk = notes.get(ConversationSweep::noteKey);
    // The store answers in the order asked: the others are there by now.
    whenDone(m_store.conversations().count(), this, [this, done, order, walk](int count) {
        recall(done.result(), order.result(), walk.result(), count > 0);
        m_length = count;
        m_started = true;
        poll();
    });
}

void ConversationPuller::recall(const QString& walkDone, const QString& order, const QString& walk, bool hasAny)
{
    if (!hasAny)
        return; // Notes of a store that has lost what they are about.
    m_firstWalkDone = !walkDone.isEmpty();
    m_order = ListOrder(std::clamp(order.toInt(), 0, int(ListOrder::Unordered)));
    m_sweep.restore(walk);
    m_walkResumed = !m_firstWalkDone && m_sweep.isUnderWay();
}

void ConversationPuller::poll()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_started || !m_access.isUsable())
        return;
    if (m_polling) {
        m_pollAgain = true;
        return;
    }
    if (!m_firstWalkDone) {
        // A walk that is taken up again starts below the top: what is new there is wanted first.
        if (!m_sweep.isReading())
            m_sweep.advance(allPages, RequestPriority::List);
        if (!m_sweep.isUnderWay())
            return;
    }
    m_polling = true;
    pollPage(firstPolled());
}

int ConversationPuller::firstPolled() const
{
    // Half of the page for what has come since.
    return m_order == ListOrder::OldestFirst ? std::max(0, m_length - ListWalk::pageSize / 2) : 0;
}

void ConversationPuller::pollPage(int offset)
{
    const auto take = [this](const Result<Page<Conversation>>& answer) {
        if (!answer) {
            m_polling = false;
            Q_EMIT failed(answer.error());
            return;
        }
        const Page<Conversation>& page = answer.value();
        whenDone(m_ledger.take(page.items, m_sweep.mark()), this,
                 [this, page](const TakenPage& taken) { onPolled(page, taken); });
    };
    whenDone(m_access.conversations().list(offset, ListWalk::pageSize, RequestPriority::List), this, take);
}

std::optional<int> ConversationPuller::nextPolled(const Page<Conversation>& page, const TakenPage& taken) const
{
    if (!m_firstWalkDone || page.received == 0)
        return std::nullopt;
    const int step = std::max(1, page.received - ListWalk::overlap);
    switch (m_order) {
    case ListOrder::NewestFirst:
        // Only a list with the newest at the top promises that a page without news ends them.
        return taken.news.isEmpty() || page.isLast() ? std::nullopt : std::optional(page.offset + step);
    case ListOrder::OldestFirst:
        if (!page.isLast() && page.offset >= firstPolled())
            return page.offset + step;
        return taken.news.isEmpty() || page.offset == 0 ? std::nullopt : std::optional(std::max(0, page.offset - step));
    case ListOrder::Unknown:
    case ListOrder::Unordered:
        break;
    }
    return std::nullopt;
}

void ConversationPuller::onPolled(const Page<Conversation>& page, const TakenPage& taken)
{
    const std::optional<int> next = nextPolled(page, taken);
    if (page.totalCount)
        m_length = *page.totalCount;
    else if (page.isLast())
        m_length = page.received > 0 ? page.offset + page.received : std::max(0, page.offset - ListWalk::pageSize);
    if (next && m_access.isUsable())
        return pollPage(*next);
    endPoll();
}

void ConversationPuller::endPoll()
{
    m_polling = false;
    if (m_firstWalkDone)
        Q_EMIT upToDate();
    sweepWhereDue();
    if (std::exchange(m_pollAgain, false))
        poll();
}

void ConversationPuller::sweepWhereDue()
{
    if (!m_firstWalkDone || m_sweep.isReading())
        return;
    const bool isDue = !m_lastSweep.isValid() || m_lastSweep.secsTo(m_clock.now()) >= secondsBetweenSweeps;
    const bool hasNoEnd = m_order != ListOrder::NewestFirst && m_order != ListOrder::OldestFirst;
    if (isDue || hasNoEnd)
        m_sweep.advance(allPages, RequestPriority::Background);
}

void ConversationPuller::onSweepProgressed(int done, int total)
{
    m_length = std::max(done, total);
    if (m_firstWalkDone)
        return;
    Q_EMIT firstWalkProgressed(done, total);
}

void ConversationPuller::onSweepFinished(ListOrder order)
{
    m_order = order;
    m_lastSweep = m_clock.now();
    // Lost notes only mean that a walk is taken again.
    m_store.syncNotes().set(orderNote, QString::number(int(order)));
    if (m_firstWalkDone)
        return;
    m_firstWalkDone = true;
    m_store.syncNotes().set(walkDoneNote, m_lastSweep.toString(Qt::ISODate));
    if (m_walkResumed)
        m_lastSweep = {}; // Its first part is of another day: once over all of it now, behind everything else.
    Q_EMIT upToDate();
}

} // namespace rejoinder
