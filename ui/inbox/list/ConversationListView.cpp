#include "ui/inbox/list/ConversationListView.h"

#include "domain/Clock.h"
#include "models/ConversationListModel.h"
#include "ui/inbox/list/ConversationDelegate.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rejoinder {

ConversationListView::ConversationListView(const Clock& clock, QWidget* parent)
    : EvenRowsView(parent), m_clock(clock), m_delegate(new ConversationDelegate(clock, this))
{
    setAccessibleName(tr("Conversations"));
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    // Scrolling to the current row is for the agent's own steps; see take().
    setAutoScroll(false);
    setDragDropMode(NoDragDrop);
    // "10:41" becomes "Yesterday" without anything happening in the model, but once a day.
    m_day = clock.now().toLocalTime().date();
    m_minuteTimer = startTimer(60'000, Qt::VeryCoarseTimer);
}

void ConversationListView::setFound(const SearchMatch& found)
{
    m_delegate->setFound(found);
    viewport()->update();
}

void ConversationListView::setModel(QAbstractItemModel* newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    if (newModel) {
        // Ahead of QListView and its selection model, which would go on to a neighbour of a row that leaves and so
        // choose a conversation that nobody asked for.
        connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex&, int first, int last) {
                    const int current = currentIndex().row();
                    if (current < first || current > last)
                        return;
                    const QScopedValueRollback marking(m_marking, true);
                    selectionModel()->clear();
                });
    }
    EvenRowsView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &ConversationListView::markChosen);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &ConversationListView::markChosen);
        connect(newModel, &QAbstractItemModel::dataChanged, this, &ConversationListView::meetRows);
    }
    markChosen();
}

ConversationId ConversationListView::idOf(const QModelIndex& index)
{
    return index.data(ConversationListModel::IdRole).value<ConversationId>();
}

bool ConversationListView::isYetToBeRead(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() && idOf(index).isEmpty();
}

QModelIndex ConversationListView::indexOf(const ConversationId& id) const
{
    if (!model() || model()->rowCount() == 0 || id.isEmpty())
        return {};
    return model()
        ->match(model()->index(0, 0), ConversationListModel::IdRole, QVariant::fromValue(id), 1, Qt::MatchExactly)
        .value(0);
}

void ConversationListView::meetRows(const QModelIndex& first, const QModelIndex& last)
{
    const QModelIndex current = currentIndex();
    const bool isAmong = current.isValid() && current.row() >= first.row() && current.row() <= last.row();
    if (isAmong && m_awaited && !idOf(current).isEmpty())
        take(current);
    else if (!current.isValid())
        markChosen();
}

void ConversationListView::markChosen()
{
    if (m_awaited || m_chosen.isEmpty() || idOf(currentIndex()) == m_chosen)
        return;
    const QModelIndex index = indexOf(m_chosen);
    const QScopedValueRollback marking(m_marking, true);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

void ConversationListView::choose(const ConversationId& id)
{
    m_awaited = false;
    m_chosen = id;
    markChosen();
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        scrollTo(index);
    Q_EMIT conversationChosen(id, index.data(ConversationListModel::RowRole).value<ConversationRow>().unreadCount);
}

void ConversationListView::chooseNone()
{
    m_awaited = false;
    m_chosen = {};
    {
        const QScopedValueRollback marking(m_marking, true);
        selectionModel()->clear();
    }
    Q_EMIT choiceDropped();
}

bool ConversationListView::step(int by)
{
    if (!model() || model()->rowCount() == 0)
        return false;
    const QModelIndex from = currentIndex();
    const int row = from.isValid() ? from.row() + by : 0;
    if (row < 0 || row >= model()->rowCount())
        return false;
    setCurrentIndex(model()->index(row, 0));
    return true;
}

bool ConversationListView::stepToUnread(int by)
{
    if (!model() || model()->rowCount() == 0)
        return false;
    const QModelIndexList unread =
        model()->match(model()->index(0, 0), ConversationListModel::UnreadRole, true, -1, Qt::MatchExactly);
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : model()->rowCount());
    QModelIndex next;
    QModelIndex round; // from the other end, where there is none on the way
    for (const QModelIndex& index : unread) {
        if (index.row() == from)
            continue;
        const bool isAhead = by > 0 ? index.row() > from : index.row() < from;
        QModelIndex& best = isAhead ? next : round;
        if (!best.isValid() || by < 0)
            best = index;
    }
    const QModelIndex target = next.isValid() ? next : round;
    if (!target.isValid())
        return false;
    setCurrentIndex(target);
    return true;
}

void ConversationListView::leaveChosen()
{
    if (!currentIndex().isValid() || (!step(1) && !step(-1)))
        chooseNone();
}

void ConversationListView::take(const QModelIndex& index)
{
    m_awaited = idOf(index).isEmpty();
    scrollTo(index);
    if (m_awaited)
        return;
    m_chosen = idOf(index);
    Q_EMIT conversationChosen(m_chosen,
                              index.data(ConversationListModel::RowRole).value<ConversationRow>().unreadCount);
}

void ConversationListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    EvenRowsView::currentChanged(current, previous);
    if (!m_marking && current.isValid() && idOf(current) != m_chosen)
        take(current);
}

void ConversationListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    // A screen reader selects a row without making it the current one.
    if (!m_marking && !selected.isEmpty() && selected.indexes().constFirst() != currentIndex())
        setCurrentIndex(selected.indexes().constFirst());
}

void ConversationListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentIndex().isValid())
            step(0);
        // Not to the conversation that is still on show while another is on its way.
        if (!idOf(currentIndex()).isEmpty())
            Q_EMIT replyWanted();
        return;
    }
    QListView::keyPressEvent(event);
}

void ConversationListView::focusInEvent(QFocusEvent* event)
{
    // QAbstractItemView makes the first row the current one when it gets the focus, which nobody chose.
    const QScopedValueRollback marking(m_marking, true);
    const bool hadCurrent = currentIndex().isValid();
    QListView::focusInEvent(event);
    if (!hadCurrent && selectionModel())
        selectionModel()->clear();
}

void ConversationListView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !isYetToBeRead(event->position().toPoint()))
        QListView::mousePressEvent(event);
}

void ConversationListView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isYetToBeRead(event->position().toPoint()))
        QListView::mouseReleaseEvent(event);
}

QColor ConversationListView::ground() const
{
    return Theme::of(palette()).pane;
}

void ConversationListView::mouseMoveEvent(QMouseEvent* event)
{
    // Dragging over the rows would choose one after the other.
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

QItemSelectionModel::SelectionFlags ConversationListView::selectionCommand(const QModelIndex& index,
                                                                           const QEvent*) const
{
    // One row, always: with Ctrl, QListView would take the mark from the conversation that is still on show.
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

void ConversationListView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_minuteTimer) {
        QListView::timerEvent(event);
        return;
    }
    const QDate day = m_clock.now().toLocalTime().date();
    if (std::exchange(m_day, day) != day)
        viewport()->update();
}

} // namespace rejoinder
