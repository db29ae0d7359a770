#include "ui/inbox/list/EvenRowsView.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace rejoinder {

EvenRowsView::EvenRowsView(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
}

void EvenRowsView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QListView::setModel(newModel);
    m_rowHeight = 0;
    if (!newModel)
        return;
    // The list has heard of these from QAbstractItemView's own connections by now, which came first.
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        const int top = topRow();
        int next = top; // the first in sight that stays
        if (next >= first && next <= last)
            next = last + 1;
        keepInPlace(next, next > last ? next - (last - first + 1) : next);
    });
    connect(newModel, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int first, int last, const QModelIndex&, int before) {
                const int count = last - first + 1;
                int top = topRow();
                if (top >= first && top <= last)
                    top = last + 1;
                int now = top > last ? top - count : top;
                now += (before > last ? before - count : before) <= now ? count : 0;
                keepInPlace(top, now);
                viewport()->update();
            });
    doItemsLayout();
}

int EvenRowsView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EvenRowsView::rowHeight() const
{
    if (m_rowHeight == 0 && itemDelegate()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowHeight = qMax(1, itemDelegate()->sizeHint(option, {}).height());
    }
    return m_rowHeight;
}

int EvenRowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int EvenRowsView::topRow() const
{
    return verticalOffset() / rowHeight();
}

void EvenRowsView::keepInPlace(int row, int now)
{
    updateGeometries();
    if (verticalOffset() > 0 && now != row)
        verticalScrollBar()->setValue(verticalOffset() + (now - row) * rowHeight());
}

QRect EvenRowsView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    return {0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex EvenRowsView::indexAt(const QPoint& point) const
{
    const int row = point.y() + verticalOffset() < 0 ? -1 : (point.y() + verticalOffset()) / rowHeight();
    const bool isThere = row >= 0 && row < rowCount() && point.x() >= 0 && point.x() < viewport()->width();
    return isThere ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void EvenRowsView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    updateGeometries();
    const int top = index.row() * rowHeight();
    const int bottom = top + rowHeight();
    const int page = viewport()->height();
    const bool isAbove = top < verticalOffset();
    const bool isBelow = bottom > verticalOffset() + page;
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(top - (page - rowHeight()) / 2);
    else if (hint == PositionAtTop || (hint == EnsureVisible && isAbove))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow))
        verticalScrollBar()->setValue(bottom - page);
}

void EvenRowsView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void EvenRowsView::updateGeometries()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(qMax(1, rowHeight() / 3));
    verticalScrollBar()->setRange(0, qMax(0, rowCount() * rowHeight() - page));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void EvenRowsView::scrollContentsBy(int, int dy)
{
    scrollDirtyRegion(0, dy);
    viewport()->scroll(0, dy);
}

QModelIndex EvenRowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rowCount();
    if (count == 0)
        return {};
    const int page = qMax(1, viewport()->height() / rowHeight() - 1);
    int row = currentIndex().row();
    if (row < 0)
        return model()->index(action == MoveEnd ? count - 1 : 0, 0, rootIndex());
    switch (action) {
    case MoveUp:
        row -= 1;
        break;
    case MoveDown:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    default:
        break;
    }
    return model()->index(qBound(0, row, count - 1), 0, rootIndex());
}

void EvenRowsView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index, index.isValid() ? command : QItemSelectionModel::Clear);
}

QRegion EvenRowsView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())).intersected(viewport()->rect());
    return region;
}

QModelIndexList EvenRowsView::selectedIndexes() const
{
    return QAbstractItemView::selectedIndexes();
}

void EvenRowsView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    const int top = topRow();
    QAbstractItemView::rowsInserted(parent, first, last);
    keepInPlace(top, first <= top ? top + last - first + 1 : top);
    // All that can have changed to the eye is below the first that came.
    if (first * rowHeight() < verticalOffset() + viewport()->height() + (last - first + 1) * rowHeight())
        viewport()->update();
}

void EvenRowsView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    viewport()->update();
}

void EvenRowsView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
    const QRect rows = visualRect(first).united(visualRect(last)).intersected(viewport()->rect());
    if (!rows.isEmpty())
        viewport()->update(rows);
}

void EvenRowsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    // What QListView does, but for the number of the row, which it asks its own layout for.
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

bool EvenRowsView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        m_hovered = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        m_hovered = QModelIndex();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void EvenRowsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_rowHeight = 0;
    QListView::changeEvent(event);
}

void EvenRowsView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), ground());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const bool focused = (hasFocus() || viewport()->hasFocus()) && currentIndex().isValid();
    const int last = qMin(rowCount() - 1, (event->rect().bottom() + verticalOffset()) / rowHeight());
    for (int row = qMax(0, (event->rect().top() + verticalOffset()) / rowHeight()); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
        option.state.setFlag(QStyle::State_HasFocus, focused && currentIndex() == index);
        itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace rejoinder
