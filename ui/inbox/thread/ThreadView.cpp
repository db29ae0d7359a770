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
    m_moreWanted.setSingleShot(true);
    m_mark.setSingleShot(true);
    connect(&m_moreWanted, &QTimer::timeout, this, &ThreadView::askForMore);
    connect(&m_mark, &QTimer::timeout, this, [this] {
        m_delegate->setMarked({});
        viewport()->update();
    });
    connect(m_pill, &JumpPill::clicked, this, &ThreadView::goToNewest);
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
        connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { rowsRemoved(first, last); });
        connect(newModel, &QAbstractItemModel::rowsMoved, this, &ThreadView::remeasure);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &ThreadView::remeasure);
    }
    followNewest(m_endIsNewest);
    remeasure();
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

int ThreadView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ThreadView::placePill()
{
    m_pill->setCount(m_unseenBelow);
    m_pill->setVisible(!m_followsNewest && total() > 0);
    m_pill->move(viewport()->x() + (viewport()->width() - m_pill->width()) / 2,
                 viewport()->y() + viewport()->height() - m_pill->height() - space::m);
    m_pill->raise();
}

void ThreadView::timePassed(int row)
{
    const QModelIndex index = model()->index(row, 0);
    const QRect area = visualRect(index);
    if (row >= m_heights.size())
        return;
    const int height = heightOf(row);
    if (std::exchange(m_heights[row], height) != height)
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
    remeasure();
}

void ThreadView::reset()
{
    QAbstractItemView::reset();
    m_anchor = QPersistentModelIndex();
    m_unseenBelow = 0;
    // Nothing is in sight yet, so nothing has been reached.
    m_followsNewest = m_endIsNewest;
    remeasure();
}

void ThreadView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const int last = qMin(bottomRight.row(), int(m_heights.size()) - 1);
    for (int row = topLeft.row(); row <= last; ++row)
        m_heights[row] = heightOf(row);
    rearrange();
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

void ThreadView::scrollContentsBy(int, int dy)
{
    // What is on the screen is moved there and only what comes into sight is painted, but for what lies below the pill:
    // Qt moves nothing that something else stands over.
    QRect free = viewport()->rect();
    if (m_pill->isVisible())
        free.setBottom(m_pill->geometry().top() - viewport()->y() - qAbs(dy) - 1);
    if (dy != 0 && free.height() > qAbs(dy)) {
        viewport()->scroll(0, dy, free);
        viewport()->update(viewport()->rect().adjusted(0, free.bottom() + 1, 0, 0));
    } else {
        viewport()->update();
    }
    if (m_moving)
        return;
    rememberPlace();
    askForMore();
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
    if (m_measuredFor.width() == viewport()->width())
        rearrange();
    else
        remeasure();
}

void ThreadView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange)
        remeasure();
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
