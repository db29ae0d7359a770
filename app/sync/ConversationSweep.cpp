#include "sync/ConversationSweep.h"

#include "api/ConversationsApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/ConversationLedger.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

/// A service that ignores `offset` would give the same page for ever.
constexpr int pagesWithoutNewsAtMost = 3;
/// Each one missing costs a request of its own.
constexpr int missingAskedForAtMost = 25;

} // namespace

ConversationSweep::ConversationSweep(SakariAccess& access, ConversationLedger& ledger, QObject* parent)
    : QObject(parent), m_access(access), m_ledger(ledger)
{
}

void ConversationSweep::resumeAt(int offset)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // A page again: the list has moved since.
    m_offset = std::max(0, offset - pageSize);
    m_fromStart = m_offset == 0;
}

void ConversationSweep::advance(int pages, RequestPriority priority)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_priority = priority;
    if (isReading() || pages <= 0) {
        m_pagesLeft = std::max(m_pagesLeft, pages);
        return;
    }
    m_pagesLeft = pages;
    readNext();
}

void ConversationSweep::readNext()
{
    if (!m_access.isUsable()) {
        m_pagesLeft = 0;
        return;
    }
    if (m_offset == 0) {
        m_fromStart = true;
        m_knownBefore = m_ledger.ids();
        m_seen.clear();
        m_updated.clear();
        m_activity.clear();
        m_pagesWithoutNews = 0;
    }
    whenDone(m_access.conversations().list(m_offset, pageSize, m_priority), this,
             [this](const Result<Page<Conversation>>& answer) {
                 if (!answer) {
                     m_pagesLeft = 0;
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 take(answer.value());
             });
}

void ConversationSweep::take(const Page<Conversation>& page)
{
    m_ledger.take(page.items);
    const auto seenBefore = m_seen.size();
    for (const Conversation& conversation : page.items) {
        m_seen.insert(conversation.id);
        m_updated.append(conversation.updated.at);
        m_activity.append(conversation.lastActivity());
    }
    m_pagesWithoutNews = m_seen.size() > seenBefore ? 0 : m_pagesWithoutNews + 1;
    m_offset += page.received;
    Q_EMIT progressed(m_offset, page.totalCount.value_or(0));

    if (page.isLast() || page.received == 0)
        return finish(true);
    if (m_pagesWithoutNews >= pagesWithoutNewsAtMost)
        return finish(false);
    if (--m_pagesLeft > 0)
        readNext();
}

void ConversationSweep::finish(bool complete)
{
    // Sakari may sort by the last change or by the last text; either shows what is new at the top.
    const ListOrder byUpdated = orderOf(m_updated);
    const ListOrder order = byUpdated == ListOrder::NewestFirst ? byUpdated : orderOf(m_activity);
    const bool canTellMissing = complete && m_fromStart;
    m_pagesLeft = 0;
    m_offset = 0;
    Q_EMIT finished(order);
    if (canTellMissing)
        lookFor((m_knownBefore - m_seen).values());
}

void ConversationSweep::lookFor(QList<ConversationId> missing)
{
    // Not on any page is no proof: the list may have moved while it was walked. Each one is asked for by name.
    if (missing.size() > missingAskedForAtMost)
        missing.resize(missingAskedForAtMost);
    for (const ConversationId& id : missing) {
        if (!m_access.isUsable())
            return;
        whenDone(m_access.conversations().get(id, RequestPriority::Background), this,
                 [this, id](const Result<Conversation>& answer) {
                     if (answer)
                         m_ledger.take({answer.value()});
                     else if (answer.error().kind == ApiError::Kind::NotFound)
                         m_ledger.drop({id});
                 });
    }
}

} // namespace rejoinder
