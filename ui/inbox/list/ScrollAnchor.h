#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QListView;

namespace rejoinder {

/// Keeps what a list shows where it is while rows come, go and move above it. A list that stands at its very top stays
/// at the top, so that what is new there is seen. For lists that scroll by the pixel. Owned by the list.
class ScrollAnchor : public QObject
{
    Q_OBJECT
public:
    explicit ScrollAnchor(QListView& list);

    /// Before the list itself has been given the model, so that this hears of a change ahead of it.
    void watchBefore(QAbstractItemModel& model);
    /// After it, so that this hears of the change once the list knows it too.
    void watchAfter(QAbstractItemModel& model);

private:
    /// Notes the rows in sight, but for `from` to `to`, which are about to leave their place.
    void note(int from, int to);
    void restore();

    struct Place
    {
        QPersistentModelIndex row;
        int top; ///< in the viewport, device-independent pixels
    };
    QListView& m_list;
    QList<Place> m_inSight;
};

} // namespace rejoinder
