#include "sync/ConversationPuller.h"

#include "api/ConversationsApi.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "sync/ConversationLedger.h"
#include "sync/SakariAccess.h"

#include <limits>

namespace rejoinder {

namespace {

const QString walkedTo = QStringLiteral("conversations.walkedTo");
const QString walkDone = QStringLiteral("conversations.walkDone");
constexpr int secondsBetweenSweeps = 600;
constexpr int sweepPagesAPoll = 4;
constexpr int allPages = std::numeric_limits<int>::max();

} // namespace

ConversationPuller::ConversationPuller(SakariAccess& access, Store& store, ConversationLedger& ledger,
                                       const Clock& clock, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_ledger(ledger), m_clock(clock), m_sweep(access, ledger)
{
    connect(&m_sweep, &ConversationSweep::progressed, this, &ConversationPuller::onSweepProgressed);
    connect(&m_sweep, &ConversationSweep::finished, this, &ConversationPuller::onSweepFinished);
    connect(&m_sweep, &ConversationSweep::failed, this, &ConversationPuller::failed);
}

void ConversationPuller::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_ledger.load(), this, [this](int) {
        whenDone(m_store.syncNotes().get(walkDone), this, [this](const QString& done) {
            m_firstWalkDone = !done.isEmpty() && !m_ledger.isEmpty();
            whenDone(m_store.syncNotes().get(walkedTo), this, [this](const QString& offset) {
                m_walkResumed = !m_firstWalkDone && !m_ledger.isEmpty() && offset.toInt() > 0;
                if (m_walkResumed)
                    m_sweep.resumeAt(offset.toInt());
                m_started = true;
                Q_EMIT loaded();
                poll();
            });
        });
    });
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
    pollPage(0);
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
        const int news = m_ledger.take(page.items);
        // Only a list with the newest at the top promises that a page without news ends them.
        const bool mayHoldMore = m_order == ListOrder::NewestFirst && news > 0 && m_firstWalkDone;
        if (mayHoldMore && !page.isLast() && page.received > 0 && m_access.isUsable())
            return pollPage(page.offset + page.received);
        m_polling = false;
        if (m_firstWalkDone)
            Q_EMIT upToDate();
        sweepWhereDue();
        if (std::exchange(m_pollAgain, false))
            poll();
    };
    whenDone(m_access.conversations().list(offset, ConversationSweep::pageSize, RequestPriority::List), this, take);
}

void ConversationPuller::sweepWhereDue()
{
    if (!m_firstWalkDone || m_sweep.isReading())
        return;
    const bool isDue = !m_lastSweep.isValid() || m_lastSweep.secsTo(m_clock.now()) >= secondsBetweenSweeps;
    if (isDue)
        m_sweep.advance(allPages, RequestPriority::Background);
    else if (m_order != ListOrder::NewestFirst)
        m_sweep.advance(sweepPagesAPoll, RequestPriority::Background);
}

void ConversationPuller::onSweepProgressed(int done, int total)
{
    if (m_firstWalkDone)
        return;
    note(walkedTo, QString::number(done));
    Q_EMIT firstWalkProgressed(done, total);
}

void ConversationPuller::onSweepFinished(ListOrder order)
{
    m_order = order;
    m_lastSweep = m_clock.now();
    if (m_firstWalkDone)
        return;
    m_firstWalkDone = true;
    note(walkDone, m_lastSweep.toString(Qt::ISODate));
    if (m_walkResumed)
        m_lastSweep = {}; // Its first part is of another day: once over all of it now, behind everything else.
    Q_EMIT upToDate();
}

void ConversationPuller::note(const QString& key, const QString& value)
{
    // Lost notes only mean that a walk starts earlier than it had to.
    m_store.syncNotes().set(key, value);
}

} // namespace rejoinder
