#include "sync/ThreadFetch.h"

#include "api/MessagesApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

/// Where a thread has no order, or the filter is not applied, the end may be far: 5000 messages are enough of one
/// thread.
constexpr int pagesAtMost = 50;
/// An unordered thread that has been read once is looked through in slices from then on, its first page each time.
constexpr int pagesASlice = 3;

bool isEnd(const Page<Message>& page)
{
    return page.isLast() || page.received == 0;
}

int nextAfter(const Page<Message>& page)
{
    return page.offset + page.received;
}

} // namespace

ThreadFetch::ThreadFetch(SakariAccess& access, Store& store, Wish wish, ThreadExtent extent, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_wish(std::move(wish)), m_extent(extent)
{
}

void ThreadFetch::readNewest()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_aim = Aim::Newest;
    const int from = m_extent.order == ListOrder::OldestFirst ? m_extent.tail : 0;
    m_startedAtTop = from == 0;
    read(from, m_wish.pageSize);
}

void ThreadFetch::readOlder()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_aim = Aim::Older;
    if (m_extent.isWhole)
        return finish(Done{});
    if (isUnordered()) {
        m_aim = Aim::Newest; // Without an order nothing is older: it is looked through further.
        return read(m_extent.nextSlice, m_wish.pageSize);
    }
    if (m_extent.order == ListOrder::OldestFirst) {
        const int from = std::max(0, m_extent.reachedFrom - m_wish.pageSize);
        return m_extent.reachedFrom == 0 ? finishWhole() : read(from, m_extent.reachedFrom - from);
    }
    // New texts push the older ones down, so the next page may repeat some but leaves none out.
    read(m_extent.reachedTo, m_wish.pageSize);
}

void ThreadFetch::read(int offset, int limit)
{
    if (!m_access.isUsable())
        return finish(ApiError{.kind = ApiError::Kind::Cancelled});
    whenDone(m_access.messages().list(m_wish.conversation, offset, limit, m_wish.priority), this,
             [this](const Result<Page<Message>>& answer) {
                 if (answer)
                     take(answer.value());
                 else
                     finish(answer.error());
             });
}

void ThreadFetch::take(const Page<Message>& page)
{
    ++m_pages;
    const QList<Message> own = ownOf(page.items);
    for (const Message& message : own) {
        m_times.append(message.created.at);
        m_metUpTo = m_metUpTo || message.id == m_wish.upTo;
        if (!m_newest.created.at.isValid() || message.created.at > m_newest.created.at)
            m_newest = message;
    }
    note(page, own);
    if (!own.isEmpty())
        m_store.messages().put(m_wish.conversation, own);
    // A filter that Sakari does not apply gives everybody's messages: nothing can be said about where ours end.
    if (own.size() < page.items.size())
        m_extent.order = ListOrder::Unordered;
    if (m_aim == Aim::Newest)
        afterNewest(page);
    else
        afterOlder(page);
}

void ThreadFetch::note(const Page<Message>& page, const QList<Message>& own)
{
    const bool follows = m_pages > 1 && page.offset <= m_stretch.to && nextAfter(page) >= m_stretch.from;
    if (!follows)
        m_stretch = {.from = page.offset, .to = page.offset};
    m_stretch.from = std::min(m_stretch.from, page.offset);
    m_stretch.to = std::max(m_stretch.to, nextAfter(page));
    m_stretch.reachesEnd = m_stretch.reachesEnd || isEnd(page);
    for (const Message& message : own) {
        const QDateTime& at = message.created.at;
        if (at.isValid() && (!m_stretch.oldest.isValid() || at < m_stretch.oldest))
            m_stretch.oldest = at;
    }
}

bool ThreadFetch::hasReadSince() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_stretch.from == 0 && m_stretch.reachesEnd)
        return true;
    const bool isFarEnough = m_wish.since.isValid() && m_stretch.oldest.isValid() && m_stretch.oldest < m_wish.since;
    switch (m_extent.order) {
    case ListOrder::NewestFirst:
        return isFarEnough && m_stretch.from == 0;
    case ListOrder::OldestFirst:
        return isFarEnough && m_stretch.reachesEnd;
    case ListOrder::Unknown:
    case ListOrder::Unordered:
        break;
    }
    return false; // Without an order, only the whole of it says what is not there.
}

void ThreadFetch::afterNewest(const Page<Message>& page)
{
    if (!isUnordered() && m_extent.order != ListOrder::OldestFirst)
        m_extent.order = orderOf(m_times);
    switch (m_extent.order) {
    case ListOrder::NewestFirst:
        return afterNewestFirst(page);
    case ListOrder::OldestFirst:
        return afterOldestFirst(page);
    case ListOrder::Unknown:
    case ListOrder::Unordered:
        return afterUnordered(page);
    }
}

void ThreadFetch::afterNewestFirst(const Page<Message>& page)
{
    m_extent.reachedTo = std::max(m_extent.reachedTo, nextAfter(page));
    if (isEnd(page))
        return finishWhole();
    // What came while this computer was away may be more than a page: no hole is left between then and now.
    const bool holeIsOpen = (!m_wish.upTo.isEmpty() && !m_metUpTo) || (m_wish.since.isValid() && !hasReadSince());
    if (holeIsOpen && m_pages < pagesAtMost)
        return read(nextAfter(page), m_wish.pageSize);
    finish(Done{});
}

void ThreadFetch::afterOldestFirst(const Page<Message>& page)
{
    if (m_isGoingBack)
        return goBack();
    if (page.received > 0)
        m_extent.tail = page.offset;
    if (isEnd(page)) {
        m_extent.isWhole = m_extent.isWhole || m_startedAtTop;
        return goBack();
    }
    const int next = nextAfter(page);
    if (m_pages == 1 && m_startedAtTop && !m_extent.isWhole && page.totalCount) {
        // The newest are on the last page, and Sakari says where that is.
        m_startedAtTop = false;
        m_extent.reachedFrom = std::max(next, *page.totalCount - m_wish.pageSize);
        return read(m_extent.reachedFrom, m_wish.pageSize);
    }
    if (m_pages >= pagesAtMost)
        return finish(Done{});
    read(next, m_wish.pageSize);
}

void ThreadFetch::goBack()
{
    if (!m_wish.since.isValid() || hasReadSince() || m_pages >= pagesAtMost)
        return finish(Done{});
    m_isGoingBack = true;
    const int from = std::max(0, m_stretch.from - m_wish.pageSize);
    read(from, m_stretch.from - from);
}

void ThreadFetch::afterUnordered(const Page<Message>& page)
{
    const int next = nextAfter(page);
    if (m_extent.isWalked && !m_wish.since.isValid()) {
        m_extent.nextSlice = isEnd(page) ? 0 : std::max(next, m_extent.nextSlice);
        const bool more = !isEnd(page) && m_pages < pagesASlice;
        return more ? read(m_extent.nextSlice, m_wish.pageSize) : finish(Done{});
    }
    if (!isEnd(page) && m_pages < pagesAtMost)
        return read(next, m_wish.pageSize);
    m_extent.isWalked = isUnordered();
    m_extent.isWhole = isEnd(page);
    m_extent.nextSlice = isEnd(page) ? 0 : next;
    finish(Done{});
}

void ThreadFetch::afterOlder(const Page<Message>& page)
{
    if (m_extent.order == ListOrder::OldestFirst) {
        m_extent.reachedFrom = page.offset;
        m_extent.isWhole = page.offset == 0;
        return finish(Done{});
    }
    m_extent.reachedTo = nextAfter(page);
    m_extent.isWhole = isEnd(page);
    finish(Done{});
}

void ThreadFetch::finishWhole()
{
    m_extent.isWhole = true;
    finish(Done{});
}

void ThreadFetch::finish(const Result<Done>& outcome)
{
    Q_EMIT finished(outcome);
}

QList<Message> ThreadFetch::ownOf(const QList<Message>& messages) const
{
    QList<Message> own;
    for (const Message& message : messages) {
        const bool named = !message.conversationId.isEmpty();
        const bool sameContact =
            message.contactId.isEmpty() || m_wish.contact.isEmpty() || message.contactId == m_wish.contact;
        if (named ? message.conversationId == m_wish.conversation : sameContact)
            own.append(message);
    }
    return own;
}

} // namespace rejoinder
