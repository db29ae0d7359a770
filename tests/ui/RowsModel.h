#pragma once

#include "domain/ThreadRow.h"
#include "models/ThreadModel.h"
#include "support/Samples.h"

#include <QAbstractListModel>

namespace rejoinder {

/// Thread rows that a test puts in and takes out by hand.
class RowsModel : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == ThreadModel::RowRole ? QVariant::fromValue(m_rows.at(index.row())) : QVariant();
    }

    void insert(int at, const QList<ThreadRow>& rows)
    {
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        for (int i = 0; i < rows.size(); ++i)
            m_rows.insert(at + i, rows.at(i));
        endInsertRows();
    }
    void append(const ThreadRow& row) { insert(rowCount(), {row}); }
    void remove(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    void replace(int at, const ThreadRow& row)
    {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, 0));
    }
    [[nodiscard]] const ThreadRow& at(int row) const { return m_rows.at(row); }

    static ThreadRow row(const QString& id, const QString& text, bool outgoing)
    {
        ThreadRow row;
        row.content = samples::message(id, text, outgoing, samples::at(9, 0));
        row.startsRun = row.endsRun = true;
        return row;
    }
    static ThreadRow outbox(const QString& id, const QString& text, OutboxState state)
    {
        OutboxEntry entry;
        entry.id = OutboxId(id);
        entry.text.text = text;
        entry.state = state;
        entry.createdAt = samples::at(9, 5);
        ThreadRow row;
        row.content = entry;
        row.startsRun = row.endsRun = true;
        return row;
    }

private:
    QList<ThreadRow> m_rows;
};

} // namespace rejoinder
