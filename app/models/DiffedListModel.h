#pragma once

#include "domain/ThreadDoor.h"
#include "models/ListDiff.h"

#include <QAbstractListModel>

namespace rejoinder {

/// A list of values that is brought from one state to the next by the fewest inserts, removes, moves and dataChanged,
/// so that selections and scroll positions stay where they are. Row needs operator==. GUI thread.
template <class Row> class DiffedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        REJOINDER_ASSERT_GUI_THREAD();
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] bool holds(const QModelIndex& index) const
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    }

    /// `keys` name the rows of `target`, each once; `pinned` is never moved itself.
    void setRows(const QList<Row>& target, const QList<QString>& keys, const QString& pinned = {})
    {
        REJOINDER_ASSERT_GUI_THREAD();
        Q_ASSERT(target.size() == keys.size());
        if (keys != m_keys) {
            for (const ListDiff::Step& step : ListDiff::between(m_keys, keys, pinned))
                take(step, target);
            m_keys = keys;
        }
        replaceChanged(target);
    }

    void clearRows()
    {
        REJOINDER_ASSERT_GUI_THREAD();
        beginResetModel();
        m_rows.clear();
        m_keys.clear();
        endResetModel();
    }

private:
    void take(const ListDiff::Step& step, const QList<Row>& target)
    {
        switch (step.kind) {
        case ListDiff::Step::Kind::Remove:
            beginRemoveRows({}, step.at, step.at + step.count - 1);
            m_rows.remove(step.at, step.count);
            endRemoveRows();
            break;
        case ListDiff::Step::Kind::Move:
            // Qt names the row before which it goes, counted before the move.
            beginMoveRows({}, step.at, step.at, {}, step.to > step.at ? step.to + 1 : step.to);
            m_rows.move(step.at, step.to);
            endMoveRows();
            break;
        case ListDiff::Step::Kind::Insert:
            beginInsertRows({}, step.at, step.at + step.count - 1);
            for (int i = 0; i < step.count; ++i)
                m_rows.insert(step.at + i, target.at(step.at + i));
            endInsertRows();
            break;
        }
    }

    void replaceChanged(const QList<Row>& target)
    {
        for (int first = 0; first < target.size();) {
            int end = first;
            while (end < target.size() && !(m_rows.at(end) == target.at(end)))
                ++end;
            if (end > first) {
                std::copy(target.begin() + first, target.begin() + end, m_rows.begin() + first);
                Q_EMIT dataChanged(index(first), index(end - 1));
            }
            first = end + 1;
        }
    }

    QList<Row> m_rows;
    QList<QString> m_keys;
};

} // namespace rejoinder
