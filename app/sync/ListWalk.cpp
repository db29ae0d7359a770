#include "sync/ListWalk.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// When something last happened in the middle one of a page.
QDateTime timeOf(const QList<Conversation>& page)
{
    QList<QDateTime> times;
    for (const Conversation& conversation : page) {
        if (const QDateTime at = conversation.lastActivity(); at.isValid())
            times.append(at);
    }
    if (times.isEmpty())
        return {};
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

bool isEnd(const Page<Conversation>& page)
{
    return page.isLast() || page.received == 0;
}

} // namespace

std::optional<int> ListWalk::nextOffset() const
{
    return m_phase == Phase::Done || m_isAsked ? std::nullopt : std::optional(m_next);
}

void ListWalk::noteAsked()
{
    switch (m_phase) {
    case Phase::First:
    case Phase::Probe:
        m_isAsked = true;
        break;
    case Phase::FromTop:
        m_next += m_step;
        // Beyond what it says there is, each page is asked for alone.
        m_isAsked = m_total > 0 && m_next >= m_total;
        break;
    case Phase::FromEnd:
        m_isAsked = m_next == 0;
        m_next = std::max(0, m_next - m_step);
        break;
    case Phase::Done:
        break;
    }
}

void ListWalk::rewind()
{
    m_next = m_expected;
    m_isAsked = false;
}

void ListWalk::goOnAt(int offset)
{
    m_expected = offset;
    rewind();
}

void ListWalk::notePage(const Page<Conversation>& page)
{
    const ConversationId first = page.items.isEmpty() ? ConversationId() : page.items.constFirst().id;
    m_repeats = !first.isEmpty() && first == m_lastFirst ? m_repeats + 1 : 0;
    m_lastFirst = first;
    if (page.totalCount)
        m_total = *page.totalCount;
    switch (m_phase) {
    case Phase::First:
        noteFirst(page);
        break;
    case Phase::Probe:
        noteProbe(page);
        break;
    case Phase::FromTop:
        noteFromTop(page);
        break;
    case Phase::FromEnd:
        noteFromEnd(page);
        break;
    case Phase::Done:
        break;
    }
    if (isStuck())
        m_phase = Phase::Done;
}

void ListWalk::noteFirst(const Page<Conversation>& page)
{
    m_judge.addPage(page.items);
    m_done = page.received;
    m_step = std::max(1, page.received - overlap);
    m_topTime = timeOf(page.items);
    if (isEnd(page)) {
        m_phase = Phase::Done;
        return;
    }
    const bool isNewestFirst = m_judge.order() == ListOrder::NewestFirst;
    if (!isNewestFirst && m_topTime.isValid() && m_total > 2 * page.received) {
        m_phase = Phase::Probe;
        goOnAt(m_total - page.received);
        return;
    }
    m_phase = Phase::FromTop;
    goOnAt(m_step);
}

void ListWalk::noteProbe(const Page<Conversation>& page)
{
    const QDateTime bottom = timeOf(page.items);
    if (!bottom.isValid() || bottom <= m_topTime) {
        m_phase = Phase::FromTop;
        goOnAt(m_step);
        return;
    }
    m_phase = Phase::FromEnd;
    m_judge.forgetPlace();
    m_judge.addPage(page.items);
    m_done += page.received;
    goOnAt(std::max(0, page.offset - m_step));
}

void ListWalk::noteFromTop(const Page<Conversation>& page)
{
    m_judge.addPage(page.items);
    m_done = page.offset + page.received;
    if (isEnd(page)) {
        m_phase = Phase::Done;
        return;
    }
    const int step = std::max(1, page.received - overlap);
    if (step >= m_step) {
        m_expected = page.offset + m_step;
        m_isAsked = m_isAsked && m_next > m_expected;
        return;
    }
    // A shorter page than the others: what follows was asked for too far on.
    m_step = step;
    goOnAt(page.offset + step);
}

void ListWalk::noteFromEnd(const Page<Conversation>& page)
{
    m_judge.forgetPlace();
    m_judge.addPage(page.items);
    m_done = std::max(m_done, m_total - page.offset);
    if (page.offset == 0)
        m_phase = Phase::Done;
    else
        m_expected = std::max(0, page.offset - m_step);
}

QString ListWalk::toText() const
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(m_sweep)
        .arg(int(m_phase))
        .arg(m_expected)
        .arg(m_step)
        .arg(m_done)
        .arg(m_total)
        .arg(m_judge.toText());
}

std::optional<ListWalk> ListWalk::fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 7)
        return std::nullopt;
    ListWalk walk(parts.at(0).toLongLong());
    const int phase = std::clamp(parts.at(1).toInt(), 0, int(Phase::Done));
    walk.m_phase = Phase(phase);
    walk.m_step = std::max(1, parts.at(3).toInt());
    walk.m_done = parts.at(4).toInt();
    walk.m_total = parts.at(5).toInt();
    walk.m_judge = OrderJudge::fromText(parts.at(6));
    if (walk.m_phase == Phase::First || walk.m_phase == Phase::Probe)
        return ListWalk(walk.m_sweep); // Two pages at most: not worth more.
    const int offset = parts.at(2).toInt();
    walk.goOnAt(walk.m_phase == Phase::FromTop ? std::max(0, offset - walk.m_step) : std::max(0, offset));
    return walk;
}

} // namespace rejoinder
