#include "sync/ConversationSweep.h"

#include "api/ConversationsApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ListedStore.h"
#include "store/Store.h"
#include "sync/ConversationLedger.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <algorithm>
#include <utility>

namespace rejoinder {

namespace {

/// Of the four requests that may be out, one is kept for sending by the connection itself.
constexpr size_t atOnceInFront = 3;
constexpr size_t atOnceBehind = 1;
/// A disk that is slower than the network must not have all pages wait in memory.
constexpr int beingWrittenAtMost = 4;

} // namespace

const QString ConversationSweep::noteKey = QStringLiteral("conversations.walk");

ConversationSweep::ConversationSweep(SakariAccess& access, Store& store, ConversationLedger& ledger, RequestPace& pace,
                                     QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_ledger(ledger), m_pace(pace)
{
}

void ConversationSweep::restore(const QString& note)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (const auto walk = ListWalk::fromText(note))
        m_walk = *walk;
}

void ConversationSweep::advance(int pages, RequestPriority priority)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_priority = priority;
    m_pagesLeft = std::max(m_pagesLeft, pages);
    if (m_pagesLeft > 0 && !m_walk.isUnderWay() && m_asked.empty() && m_beingWritten == 0)
        m_walk = ListWalk(m_walk.sweep() + 1);
    readOn();
}

void ConversationSweep::readOn()
{
    const size_t atOnce = m_priority == RequestPriority::Background ? atOnceBehind : atOnceInFront;
    while (m_pagesLeft > 0 && m_asked.size() < atOnce && m_beingWritten < beingWrittenAtMost) {
        const std::optional<int> offset = m_walk.nextOffset();
        if (!offset)
            return;
        if (!m_access.isUsable())
            return stop();
        --m_pagesLeft;
        m_walk.noteAsked();
        ask(*offset);
    }
}

void ConversationSweep::ask(int offset)
{
    m_asked.push_back({.offset = offset, .answer = std::nullopt});
    if (m_priority != RequestPriority::Background)
        return send(offset);
    m_pace.whenThereIsRoom(Errand::Sweep, this, [this, offset, turn = m_turn] {
        if (turn != m_turn)
            m_pace.correct(Errand::Sweep, -1);
        else if (m_access.isUsable())
            send(offset);
        else
            stop();
    });
}

void ConversationSweep::send(int offset)
{
    whenDone(m_access.conversations().list(offset, ListWalk::pageSize, m_priority), this,
             [this, turn = m_turn, offset](const Result<Page<Conversation>>& answer) {
                 if (turn == m_turn)
                     onAnswer(offset, answer);
             });
}

void ConversationSweep::onAnswer(int offset, const Result<Page<Conversation>>& answer)
{
    const auto asked = std::find_if(m_asked.begin(), m_asked.end(),
                                    [offset](const Asked& one) { return one.offset == offset && !one.answer; });
    if (asked != m_asked.end())
        asked->answer = answer;
    takeInOrder();
    readOn();
}

void ConversationSweep::takeInOrder()
{
    while (!m_asked.empty() && m_asked.front().answer) {
        const Result<Page<Conversation>> answer = std::move(*m_asked.front().answer);
        m_asked.pop_front();
        if (answer) {
            take(answer.value());
            continue;
        }
        stop();
        Q_EMIT failed(answer.error());
    }
}

void ConversationSweep::take(const Page<Conversation>& page)
{
    const ListWalk before = m_walk;
    m_walk.notePage(page);
    // The others were asked for at places that turned out to be wrong, or beyond the end.
    const std::optional<int> next = m_walk.expectedOffset();
    if (!next || (!m_asked.empty() && m_asked.front().offset != *next)) {
        ++m_turn;
        m_asked.clear();
        m_walk.rewind();
    }
    Q_EMIT progressed(m_walk.done(), m_walk.total());
    ++m_beingWritten;
    const WalkMark mark{.sweep = m_walk.sweep(), .noteKey = noteKey, .noteValue = m_walk.toText()};
    const bool isLast = !next;
    whenDone(m_ledger.take(page.items, mark), this, [this, before, isLast](const TakenPage& taken) {
        --m_beingWritten;
        if (!taken.isWritten) {
            stop();
            m_walk = before;
            m_walk.rewind();
            return;
        }
        if (isLast)
            finish();
        else
            readOn();
    });
}

void ConversationSweep::stop()
{
    ++m_turn;
    m_pagesLeft = 0;
    m_asked.clear();
    m_walk.rewind();
}

void ConversationSweep::finish()
{
    m_pagesLeft = 0;
    Q_EMIT finished(m_walk.order());
    if (m_walk.isDone() && !std::exchange(m_isLooking, true))
        lookForMissing(m_walk.sweep(), {});
}

void ConversationSweep::lookForMissing(qint64 sweep, const ConversationId& lastAsked)
{
    whenDone(m_store.listed().missing(sweep, 1), this, [this, sweep, lastAsked](const QList<ConversationId>& ids) {
        // The same again: the store could not take what was found out about it.
        m_isLooking = !ids.isEmpty() && ids.constFirst() != lastAsked && m_access.isUsable();
        if (m_isLooking)
            m_pace.whenThereIsRoom(Errand::Sweep, this, [this, sweep, id = ids.constFirst()] { ask(sweep, id); });
    });
}

void ConversationSweep::ask(qint64 sweep, const ConversationId& missing)
{
    // Not on any page is no proof: the list may have moved while it was walked. Each one is asked for by name.
    m_isLooking = m_access.isUsable();
    if (!m_isLooking)
        return;
    const auto goOn = [this, sweep, missing](const auto&) { lookForMissing(sweep, missing); };
    whenDone(m_access.conversations().get(missing, RequestPriority::Background), this,
             [this, missing, goOn](const Result<Conversation>& answer) {
                 if (answer)
                     whenDone(m_ledger.take({answer.value()}, mark()), this, goOn);
                 else if (answer.error().kind == ApiError::Kind::NotFound)
                     whenDone(m_ledger.drop({missing}), this, goOn);
                 else
                     m_isLooking = false; // The next sweep finds it missing again.
             });
}

} // namespace rejoinder
