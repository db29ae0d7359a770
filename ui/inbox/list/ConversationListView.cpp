#include "ui/inbox/list/ConversationListView.h"

#include "models/ConversationListModel.h"
#include "ui/inbox/list/ConversationDelegate.h"
#include "ui/inbox/list/ScrollAnchor.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rejoinder {

ConversationListView::ConversationListView(const Clock& clock, QWidget* parent)
    : QListView(parent), m_anchor(new ScrollAnchor(*this))
{
    setAccessibleName(tr("Conversations"));
    setItemDelegate(new ConversationDelegate(clock, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    // Scrolling to the current row is for the agent's own steps; see take().
    setAutoScroll(false);
    setDragDropMode(NoDragDrop);
    // "10:41" becomes "Yesterday" without anything happening in the model.
    m_minuteTimer = startTimer(60'000, Qt::VeryCoarseTimer);
}

void ConversationListView::setModel(QAbstractItemModel* newModel)
{
    if (model()) {
        disconnect(model(), nullptr, this, nullptr);
        disconnect(model(), nullptr, m_anchor, nullptr);
    }
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
        m_anchor->watchBefore(*newModel);
    }
    QListView::setModel(newModel);
    if (newModel) {
        m_anchor->watchAfter(*newModel);
        connect(newModel, &QAbstractItemModel::modelReset, this, &ConversationListView::markChosen);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &ConversationListView::markChosen);
    }
    markChosen();
}

ConversationId ConversationListView::idOf(const QModelIndex& index)
{
    return index.data(ConversationListModel::IdRole).value<ConversationId>();
}

QModelIndex ConversationListView::indexOf(const ConversationId& id) const
{
    if (!model() || id.isEmpty())
        return {};
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idOf(index) == id)
            return index;
    }
    return {};
}

void ConversationListView::markChosen()
{
    if (m_chosen.isEmpty() || idOf(currentIndex()) == m_chosen)
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
    m_chosen = id;
    markChosen();
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        scrollTo(index);
    Q_EMIT conversationChosen(id, index.data(ConversationListModel::RowRole).value<ConversationRow>().unreadCount);
}

void ConversationListView::chooseNone()
{
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
    const int count = model() ? model()->rowCount() : 0;
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : count);
    for (int walked = 1; walked <= count; ++walked) {
        const QModelIndex index = model()->index(((from + by * walked) % count + count) % count, 0);
        if (index.row() == from || index.data(ConversationListModel::RowRole).value<ConversationRow>().unreadCount == 0)
            continue;
        setCurrentIndex(index);
        return true;
    }
    return false;
}

void ConversationListView::leaveChosen()
{
    if (!currentIndex().isValid() || (!step(1) && !step(-1)))
        chooseNone();
}

void ConversationListView::take(const QModelIndex& index)
{
    m_chosen = idOf(index);
    scrollTo(index);
    Q_EMIT conversationChosen(m_chosen,
                              index.data(ConversationListModel::RowRole).value<ConversationRow>().unreadCount);
}

void ConversationListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
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
        if (currentIndex().isValid())
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
    if (event->button() == Qt::LeftButton)
        QListView::mousePressEvent(event);
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
    if (event->timerId() == m_minuteTimer)
        viewport()->update();
    else
        QListView::timerEvent(event);
}

} // namespace rejoinder
