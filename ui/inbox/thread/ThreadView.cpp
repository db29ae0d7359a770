#include "ui/inbox/thread/ThreadView.h"

#include "models/ThreadModel.h"
#include "ui/inbox/thread/JumpPill.h"
#include "ui/inbox/thread/MessageDelegate.h"
#include "ui/inbox/thread/RowClock.h"
#include "ui/inbox/thread/ThreadAccess.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rejoinder {

/// Below the newest row.
static constexpr int bottomSpace = space::m;

ThreadView::ThreadView(const Clock& clock, QWidget* parent)
    : QListView(parent),
      m_delegate(new MessageDelegate(clock, this)),
      m_pill(new JumpPill(this)),
      m_time(new RowClock(*this))
{
    QAccessible::installFactory(&ThreadAccess::make); // a second time has no effect
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Messages"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_pill->hide();
    connect(m_pill, &JumpPill::clicked, this, &ThreadView::scrollToNewest);
    connect(m_time, &RowClock::due, this, &ThreadView::timePassed);
    connect(m_time, &RowClock::holdBegan, this, [this](int row) {
        // Once; from here on the words change each second, and nobody wants to hear all of them.
        QAccessibleEvent event(this, QAccessible::Alert);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    });
}

ThreadView::~ThreadView() = default;

void ThreadView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QListView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &ThreadView::rearrange);
        connect(newModel, &QAbstractItemModel::rowsMoved, this, &ThreadView::rearrange);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &ThreadView::rearrange);
    }
    followNewest(true);
    rearrange();
    m_time->setModel(newModel);
}

QStyleOptionViewItem ThreadView::optionFor(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int top = row < m_tops.size() ? restingTop() + m_tops[row] - verticalOffset() : 0;
    const int height = row + 1 < m_tops.size() ? m_tops[row + 1] - m_tops[row] : 0;
    option.rect = QRect(0, top, viewport()->width(), height);
    return option;
}

const MessageLayout& ThreadView::layoutOf(const QModelIndex& index) const
{
    return m_delegate->layoutFor(index, optionFor(index.row()));
}

int ThreadView::restingTop() const
{
    return qMax(0, viewport()->height() - total() - bottomSpace);
}

int ThreadView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ThreadView::measure()
{
    const int rows = model() ? model()->rowCount() : 0;
    QList<int> tops;
    tops.reserve(rows + 1);
    tops.append(0);
    for (int row = 0; row < rows; ++row)
        tops.append(tops.last() + m_delegate->sizeHint(optionFor(row), model()->index(row, 0)).height());
    m_tops = tops;
}

int ThreadView::rowAtY(int contentY) const
{
    if (m_tops.size() < 2 || contentY < 0 || contentY >= m_tops.last())
        return -1;
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), contentY) - m_tops.begin()) - 1;
}

void ThreadView::rearrange()
{
    measure();
    updateGeometries();
    restorePlace();
    viewport()->update();
}

void ThreadView::updateGeometries()
{
    const QScopedValueRollback moving(m_moving, true);
    QScrollBar& bar = *verticalScrollBar();
    const int page = viewport()->height();
    bar.setRange(0, qMax(0, total() + bottomSpace - page));
    bar.setPageStep(page);
    bar.setSingleStep(qMax(20, fontMetrics().height() * 2));
    QAbstractItemView::updateGeometries();
    placePill();
}

/// The first row whose message, not only the day line above it, is to be seen.
void ThreadView::rememberPlace()
{
    followNewest(verticalOffset() >= verticalScrollBar()->maximum() - 2);
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
    if (m_tops.size() > 1 && verticalOffset() < viewport()->height())
        Q_EMIT olderWanted();
}

void ThreadView::followNewest(bool follow)
{
    const bool arrived = follow && !m_followsNewest;
    m_followsNewest = follow;
    if (follow)
        m_unseenBelow = 0;
    placePill();
    if (arrived)
        Q_EMIT newestReached();
}

void ThreadView::placePill()
{
    m_pill->setCount(m_unseenBelow);
    m_pill->setVisible(!m_followsNewest && total() > 0);
    m_pill->move(viewport()->x() + (viewport()->width() - m_pill->width()) / 2,
                 viewport()->y() + viewport()->height() - m_pill->height() - space::m);
    m_pill->raise();
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

void ThreadView::timePassed(int row)
{
    const QModelIndex index = model()->index(row, 0);
    const QRect area = visualRect(index);
    if (m_delegate->sizeHint(optionFor(row), index).height() != area.height())
        rearrange();
    else
        viewport()->update(area);
}

QRect ThreadView::visualRect(const QModelIndex& index) const
{
    return index.isValid() && index.row() + 1 < m_tops.size() ? optionFor(index.row()).rect : QRect();
}

QModelIndex ThreadView::indexAt(const QPoint& point) const
{
    const int row = rowAtY(point.y() - restingTop() + verticalOffset());
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

void ThreadView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const QRect row = visualRect(index);
    if (row.isNull())
        return;
    const int page = viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && (row.top() < 0 || row.height() > page)))
        by = row.top();
    else if (hint == PositionAtCenter)
        by = row.center().y() - page / 2;
    else if (hint == PositionAtBottom || row.bottom() >= page)
        by = row.bottom() + 1 - page + (index.row() + 2 == m_tops.size() ? bottomSpace : 0);
    verticalScrollBar()->setValue(verticalOffset() + by);
}

void ThreadView::doItemsLayout()
{
    rearrange();
}

void ThreadView::reset()
{
    QAbstractItemView::reset();
    m_anchor = QPersistentModelIndex();
    m_unseenBelow = 0;
    followNewest(true);
    rearrange();
}

void ThreadView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    rearrange();
}

void ThreadView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    if (end == model()->rowCount() - 1 && start > 0 && !m_followsNewest) {
        for (int row = start; row <= end; ++row) {
            if (!model()->index(row, 0).data(ThreadModel::RowRole).value<ThreadRow>().isOutgoing())
                ++m_unseenBelow;
        }
    }
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

QRegion ThreadView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void ThreadView::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(area.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

void ThreadView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_moving)
        return;
    rememberPlace();
    if (m_tops.size() > 1 && verticalOffset() < viewport()->height())
        Q_EMIT olderWanted();
}

void ThreadView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const int last = int(m_tops.size()) - 1;
    const int first = qMax(0, rowAtY(event->rect().top() - restingTop() + verticalOffset()));
    for (int row = first; row < last; ++row) {
        QStyleOptionViewItem option = optionFor(row);
        if (option.rect.top() > event->rect().bottom())
            break;
        const QModelIndex index = model()->index(row, 0);
        if (hasFocus() && index == currentIndex())
            option.state |= QStyle::State_HasFocus;
        else
            option.state &= ~QStyle::State_HasFocus;
        m_delegate->paint(&painter, option, index);
    }
}

void ThreadView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    rearrange();
}

void ThreadView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange)
        rearrange();
}

void ThreadView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    // QListView would look for the row in a layout of its own, which this view does not have.
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void ThreadView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
}

} // namespace rejoinder
