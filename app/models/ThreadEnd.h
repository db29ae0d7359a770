#pragma once

#include "domain/ThreadRow.h"
#include "models/DiffedListModel.h"

namespace rejoinder {

/// The newest messages of a thread and its texts still in the outbox, whatever part of the thread is being read: what
/// the guards before a send go by. Oldest first, as ThreadModel::RowRole, without day lines and runs. Filled by
/// ThreadModel. GUI thread.
class ThreadEnd : public DiffedListModel<ThreadRow>
{
    Q_OBJECT
public:
    using DiffedListModel::DiffedListModel;

    void show(const QList<ThreadRow>& rows);
    void clear() { clearRows(); }

    QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace rejoinder
