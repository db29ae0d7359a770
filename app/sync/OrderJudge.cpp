#include "sync/OrderJudge.h"

namespace rejoinder {

void OrderJudge::Moves::compare(const QDateTime& before, const QDateTime& after)
{
    if (!before.isValid() || !after.isValid())
        return;
    falls = falls || after < before;
    rises = rises || after > before;
}

ListOrder OrderJudge::Moves::order() const
{
    if (falls && rises)
        return ListOrder::Unordered;
    if (falls)
        return ListOrder::NewestFirst;
    return rises ? ListOrder::OldestFirst : ListOrder::Unknown;
}

void OrderJudge::addPage(const QList<Conversation>& page)
{
    QDateTime updated;
    QDateTime activity;
    for (const Conversation& conversation : page) {
        const QDateTime& at = conversation.updated.at;
        const QDateTime last = conversation.lastActivity();
        m_updated.compare(updated.isValid() ? updated : m_firstUpdated, at);
        m_activity.compare(activity.isValid() ? activity : m_firstActivity, last);
        if (!updated.isValid() && at.isValid())
            m_firstUpdated = at;
        if (!activity.isValid() && last.isValid())
            m_firstActivity = last;
        updated = at.isValid() ? at : updated;
        activity = last.isValid() ? last : activity;
    }
}

ListOrder OrderJudge::order() const
{
    // Sakari may sort by the last change or by the last text; either shows what is new at one end.
    const ListOrder byUpdated = m_updated.order();
    const bool isClear = byUpdated == ListOrder::NewestFirst || byUpdated == ListOrder::OldestFirst;
    return isClear ? byUpdated : m_activity.order();
}

QString OrderJudge::toText() const
{
    const int bits =
        int(m_updated.falls) | int(m_updated.rises) << 1 | int(m_activity.falls) << 2 | int(m_activity.rises) << 3;
    return QString::number(bits);
}

OrderJudge OrderJudge::fromText(const QString& text)
{
    const int bits = text.toInt();
    OrderJudge judge;
    judge.m_updated = {.falls = (bits & 1) != 0, .rises = (bits & 2) != 0};
    judge.m_activity = {.falls = (bits & 4) != 0, .rises = (bits & 8) != 0};
    return judge;
}

} // namespace rejoinder
