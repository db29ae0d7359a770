#include "ui/inbox/list/ScrollAnchor.h"

#include <QAbstractItemModel>
#include <QListView>
#include <QScrollBar>

namespace rejoinder {

ScrollAnchor::ScrollAnchor(QListView& list) : QObject(&list), m_list(list) {}

void ScrollAnchor::watchBefore(QAbstractItemModel& model)
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { note(-1, -1); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { note(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex&, int first, int last) { note(first, last); });
}

void ScrollAnchor::watchAfter(QAbstractItemModel& model)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ScrollAnchor::restore);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ScrollAnchor::restore);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ScrollAnchor::restore);
}

void ScrollAnchor::note(int from, int to)
{
    m_inSight.clear();
    if (m_list.verticalScrollBar()->value() == 0)
        return;
    const int bottom = m_list.viewport()->height();
    QModelIndex index = m_list.indexAt(QPoint(m_list.viewport()->width() / 2, 0));
    while (index.isValid()) {
        const QRect place = m_list.visualRect(index);
        if (place.top() >= bottom)
            break;
        if (index.row() < from || index.row() > to)
            m_inSight.append({index, place.top()});
        index = index.siblingAtRow(index.row() + 1);
    }
}

void ScrollAnchor::restore()
{
    for (const Place& place : qAsConst(m_inSight)) {
        if (!place.row.isValid())
            continue;
        // The list lays its rows out later by itself; the row's new place is needed now.
        m_list.doItemsLayout();
        const int moved = m_list.visualRect(place.row).top() - place.top;
        m_list.verticalScrollBar()->setValue(m_list.verticalScrollBar()->value() + moved);
        break;
    }
    m_inSight.clear();
}

} // namespace rejoinder
