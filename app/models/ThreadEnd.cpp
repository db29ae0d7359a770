#include "models/ThreadEnd.h"

#include "models/ThreadModel.h"

namespace rejoinder {

void ThreadEnd::show(const QList<ThreadRow>& target)
{
    QList<QString> keys;
    keys.reserve(target.size());
    for (const ThreadRow& row : target)
        keys.append(row.outbox() ? u'o' + row.outbox()->id.text() : u'm' + row.message()->id.text());
    setRows(target, keys);
}

QVariant ThreadEnd::data(const QModelIndex& index, int role) const
{
    return holds(index) && role == ThreadModel::RowRole ? QVariant::fromValue(rows().at(index.row())) : QVariant();
}

} // namespace rejoinder
