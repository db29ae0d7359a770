// Where the rows of ThreadView stand, and what is read stays while they come and go.
#include "ui/inbox/thread/MessageDelegate.h"
#include "ui/inbox/thread/ThreadView.h"

#include "models/ThreadModel.h"
#include "ui/theme/Theme.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace rejoinder {

/// Long enough to be found by the eye; nothing moves, so it is the same for who wants no motion.
static constexpr std::chrono::milliseconds markedFor{1800};

int ThreadView::restingTop() const
{
    return qMax(0, viewport()->height() - total() - bottomSpace);
}

int ThreadView::heightOf(int row) const
{
    return m_delegate->sizeHint(optionFor(row), model()->index(row, 0)).height();
}

void ThreadView::measureAll()
{
    const int rows = model() ? model()->rowCount() : 0;
    m_heights.clear();
    m_tops.clear();
    m_heights.reserve(rows);
    for (int row = 0; row < rows; ++row)
        m_heights.append(heightOf(row));
    m_measuredFor = viewport()->size();
}

void ThreadView::remeasure()
{
    measureAll();
    rearrange();
}

int ThreadView::rowAtY(int contentY) const
{
    if (m_tops.size() < 2 || contentY < 0 || contentY >= m_tops.last())
        return -1;
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), contentY) - m_tops.begin()) - 1;
}

void ThreadView::rearrange()
{
    m_tops.resize(1);
    m_tops.reserve(m_heights.size() + 1);
    for (const int height : std::as_const(m_heights))
        m_tops.append(m_tops.constLast() + height);
    updateGeometries();
    restorePlace();
    viewport()->update();
}

void ThreadView::updateGeometries()
{
    const QScopedValueRollback moving(m_moving, true);
    QScrollBar& bar = *verticalScrollBar();
    const int page = viewport()->height();
    // Between one thread and the next there are no rows: were the bar to go and come back, all rows of the next one
    // would be laid out twice, once for each width.
    if (!m_heights.isEmpty())
        bar.setRange(0, qMax(0, total() + bottomSpace - page));
    bar.setPageStep(page);
    bar.setSingleStep(qMax(20, fontMetrics().height() * 2));
    QAbstractItemView::updateGeometries();
    placePill();
}

/// The first row whose message, not only the day line above it, is to be seen.
void ThreadView::rememberPlace()
{
    followNewest(m_endIsNewest && verticalOffset() >= verticalScrollBar()->maximum() - 2);
    m_anchor = QPersistentModelIndex();
    for (int row = qMax(0, rowAtY(verticalOffset() - restingTop())); row + 1 < m_tops.size(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const int bodyY = optionFor(row).rect.top() + layoutOf(index).bodyTop();
        if (bodyY >= 0 || row + 2 == m_tops.size()) {
            m_anchor = index;
            m_anchorY = bodyY;
            return;
        }
    }
}

void ThreadView::restorePlace()
{
    {
        const QScopedValueRollback moving(m_moving, true);
        QScrollBar& bar = *verticalScrollBar();
        if (m_followsNewest) {
            bar.setValue(bar.maximum());
        } else if (m_anchor.isValid() && m_anchor.row() + 1 < m_tops.size()) {
            const int bodyY = optionFor(m_anchor.row()).rect.top() + layoutOf(m_anchor).bodyTop();
            bar.setValue(bar.value() + bodyY - m_anchorY);
        }
    }
    rememberPlace();
    m_moreWanted.start();
}

void ThreadView::askForMore()
{
    const int page = viewport()->height();
    if (m_tops.size() < 2)
        return;
    if (verticalOffset() < page)
        Q_EMIT olderWanted();
    if (!m_endIsNewest && verticalOffset() > verticalScrollBar()->maximum() - page)
        Q_EMIT newerWanted();
}

void ThreadView::setEndIsNewest(bool isNewest)
{
    if (isNewest == m_endIsNewest)
        return;
    m_endIsNewest = isNewest;
    // Not at once where it is no longer so: what it stands at is about to change.
    if (isNewest)
        rememberPlace();
    else
        followNewest(false);
}

void ThreadView::addUnseenBelow(int more)
{
    m_unseenBelow += more;
    placePill();
}

void ThreadView::followNewest(bool follow)
{
    const bool arrived = follow && !m_followsNewest;
    const bool left = !follow && m_followsNewest;
    m_followsNewest = follow;
    if (follow)
        m_unseenBelow = 0;
    placePill();
    if (arrived)
        Q_EMIT newestReached();
    else if (left)
        Q_EMIT newestLeft();
}

void ThreadView::goToNewest()
{
    if (m_endIsNewest)
        scrollToNewest();
    else
        Q_EMIT newestWanted();
}

void ThreadView::setFinder(const std::function<QList<TextRange>(const QString&)>& finder)
{
    m_delegate->setFinder(finder);
    viewport()->update();
}

bool ThreadView::scrollToMessage(const MessageId& id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const auto content = index.data(ThreadModel::RowRole).value<ThreadRow>();
        if (!content.message() || content.message()->id != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index, PositionAtCenter);
        m_delegate->setMarked(index);
        m_mark.start(markedFor);
        rememberPlace();
        viewport()->update();
        return true;
    }
    return false;
}

void ThreadView::scrollToNewest()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    rememberPlace();
}

void ThreadView::scrollToFirstUnread()
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(ThreadModel::RowRole).value<ThreadRow>().newAbove > 0) {
            verticalScrollBar()->setValue(restingTop() + m_tops[row] - space::xxl);
            rememberPlace();
            return;
        }
    }
    scrollToNewest();
}

void ThreadView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    if (end == model()->rowCount() - 1 && start > 0 && !m_followsNewest && m_endIsNewest) {
        for (int row = start; row <= end; ++row) {
            if (!model()->index(row, 0).data(ThreadModel::RowRole).value<ThreadRow>().isOutgoing())
                ++m_unseenBelow;
        }
    }
    // A model may be given to this view with its rows, and only then say so.
    if (m_heights.size() == model()->rowCount() - (end - start + 1)) {
        m_heights.insert(start, end - start + 1, 0);
        for (int row = start; row <= end; ++row)
            m_heights[row] = heightOf(row);
    } else {
        measureAll();
    }
    rearrange();
}

void ThreadView::rowsRemoved(int first, int last)
{
    if (m_heights.size() == model()->rowCount() + (last - first + 1))
        m_heights.remove(first, last - first + 1);
    else
        measureAll();
    rearrange();
}

void ThreadView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    // Without the anchor, the nearest row that stays takes its place, else the view would jump.
    if (!m_followsNewest && m_anchor.isValid() && m_anchor.row() >= start && m_anchor.row() <= end) {
        const int stays = end + 1 < model()->rowCount() ? end + 1 : start - 1;
        m_anchor = stays >= 0 ? QPersistentModelIndex(model()->index(stays, 0)) : QPersistentModelIndex();
        if (m_anchor.isValid())
            m_anchorY = optionFor(stays).rect.top() + layoutOf(m_anchor).bodyTop();
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

} // namespace rejoinder
