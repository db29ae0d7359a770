#include "ui/inbox/thread/SpokenThread.h"

#include "domain/Clock.h"
#include "models/ThreadModel.h"
#include "ui/inbox/thread/ThreadWords.h"

namespace rejoinder {

SpokenThread::SpokenThread(const Clock& clock, QObject* parent) : QIdentityProxyModel(parent), m_clock(clock) {}

void SpokenThread::setThem(const QString& name)
{
    m_them = name;
}

QVariant SpokenThread::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto row = QIdentityProxyModel::data(index, ThreadModel::RowRole).value<ThreadRow>();
    return threadwords::sentence(row, m_them, m_clock.now());
}

} // namespace rejoinder
