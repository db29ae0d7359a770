#include "models/ThreadEnd.h"

#include "domain/ThreadDoor.h"
#include "models/ThreadModel.h"

namespace rejoinder {

void ThreadEnd::show(const QList<ThreadRow>& target)
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<QString> keys;
    keys.reserve(target.size());
    for (const ThreadRow& row : target)
        keys.append(row.outbox() ? u'o' + row.outbox()->id.text() : u'm' + row.message()->id.text());
    setRows(target, keys);
}

QVariant ThreadEnd::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return holds(index) && role == ThreadModel::RowRole ? QVariant::fromValue(rows().at(index.row())) : QVariant();
}

} // namespace rejoinder
