#include "models/ThreadWindow.h"

#include <algorithm>

namespace rejoinder {

ThreadSpan ThreadWindow::spanFor(const ConversationId& conversation, const Wish& wish) const
{
    ThreadSpan span;
    span.conversation = conversation;
    span.atLeast = page;
    span.knownUpTo = m_knownUpTo;
    if (!wish.around.isEmpty()) {
        span.around = wish.around;
        span.older = span.newer = page;
        return span;
    }
    if (wish.newest || m_messages.isEmpty())
        return span;
    span.from = m_messages.constFirst().place();
    if (hasNewer())
        span.to = m_messages.constLast().place();
    span.older = wish.older ? page : 0;
    span.newer = wish.newer ? page : 0;
    // Who stands at the newest wants to see what comes, and who reads further up wants it to stay.
    span.dropsOldest = wish.readerAtNewest && !hasNewer();
    span.most = span.dropsOldest ? most : mostByArrivals;
    return span;
}

void ThreadWindow::take(const ThreadStretch& stretch, const Wish& wish)
{
    m_messages = stretch.messages;
    m_above = stretch.above;
    m_below = stretch.below;
    m_newest = m_below ? stretch.newest : m_messages.mid(std::max(0, int(m_messages.size()) - page));
    if (const int size = int(m_messages.size()); size > most && wish.older) {
        m_below = m_messages.at(most);
        m_messages.resize(most);
    } else if (size > most && wish.newer) {
        m_above = m_messages.at(size - most - 1);
        m_messages.remove(0, size - most);
    }
    if (!m_below) {
        m_knownUpTo.reset();
        m_cameBelow = 0;
    } else if (!m_knownUpTo) {
        m_knownUpTo = m_newest.constLast().place();
        m_cameBelow = 0;
    } else {
        m_cameBelow = stretch.theirsBelow;
    }
}

bool ThreadWindow::contains(const MessageId& id) const
{
    return std::any_of(m_messages.begin(), m_messages.end(),
                       [&](const PlacedMessage& placed) { return placed.message.id == id; });
}

} // namespace rejoinder
