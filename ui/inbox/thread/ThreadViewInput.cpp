// The keys and the mouse of ThreadView.
#include "ui/inbox/thread/MessageDelegate.h"
#include "ui/inbox/thread/ThreadView.h"

#include "models/ThreadModel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace rejoinder {

QModelIndex ThreadView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : rows;
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MovePageUp:
    case MovePageDown: {
        const int page = viewport()->height() * 4 / 5;
        const QRect from = visualRect(model()->index(qMin(current, rows - 1), 0));
        const int target = rowAtY(from.top() - restingTop() + verticalOffset() + (action == MovePageUp ? -page : page));
        row = target >= 0 ? target : action == MovePageUp ? 0 : rows - 1;
        break;
    }
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(qBound(0, row, rows - 1), 0);
}

void ThreadView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (currentIndex().isValid())
            QGuiApplication::clipboard()->setText(currentIndex().data(ThreadModel::RowRole).value<ThreadRow>().text());
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        const QRect row = visualRect(currentIndex());
        const MessageLayout& layout = layoutOf(currentIndex());
        const QPoint at = layout.bubble.isNull() ? QPoint(row.width() / 2, layout.bodyTop()) : layout.bubble.center();
        Q_EMIT menuWanted(currentIndex(), viewport()->mapToGlobal(row.topLeft() + at));
        event->accept();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

ThreadView::Hit ThreadView::hitAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    const MessageLayout& layout = layoutOf(index);
    const QPoint inRow = point - visualRect(index).topLeft();
    const auto* action = layout.actionAt(inRow);
    return {index, layout.linkAt(inRow), action ? std::optional(action->action) : std::nullopt};
}

void ThreadView::hover(const QPoint& point)
{
    const Hit hit = hitAt(point);
    m_delegate->setHovered(hit.index, point - visualRect(hit.index).topLeft());
    // Only what can be clicked looks different under the mouse.
    if (hit.link == m_hovered.link && hit.action == m_hovered.action &&
        (hit.index == m_hovered.index || (hit.link.isEmpty() && !hit.action)))
        return;
    viewport()->update(visualRect(m_hovered.index));
    viewport()->update(visualRect(hit.index));
    m_hovered = hit;
    viewport()->setCursor(!hit.link.isEmpty() || hit.action ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // The host may not be what the text says it is: the whole address, as plain text.
    viewport()->setToolTip(
        hit.link.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(hit.link.toDisplayString().toHtmlEscaped()));
}

void ThreadView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? hitAt(event->position().toPoint()) : Hit();
    if (m_pressed.link.isEmpty() && !m_pressed.action)
        QAbstractItemView::mousePressEvent(event);
}

void ThreadView::mouseMoveEvent(QMouseEvent* event)
{
    hover(event->position().toPoint());
}

void ThreadView::mouseReleaseEvent(QMouseEvent* event)
{
    // Both ends of the click have to be on the same thing.
    const Hit pressed = std::exchange(m_pressed, Hit());
    if (event->button() != Qt::LeftButton || !(hitAt(event->position().toPoint()) == pressed)) {
        QAbstractItemView::mouseReleaseEvent(event);
        return;
    }
    if (pressed.action)
        Q_EMIT actionWanted(pressed.index, *pressed.action);
    else if (!pressed.link.isEmpty())
        Q_EMIT linkWanted(pressed.link);
}

void ThreadView::leaveEvent(QEvent* event)
{
    m_delegate->setHovered({}, {});
    viewport()->update(visualRect(m_hovered.index));
    m_hovered = {};
    QAbstractItemView::leaveEvent(event);
}

void ThreadView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuWanted(index, at);
}

} // namespace rejoinder
