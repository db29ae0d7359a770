#include "ui/inbox/start/GroupPicker.h"

#include "domain/PhoneNumber.h"
#include "models/GroupListModel.h"

namespace rejoinder {

GroupPicker::GroupPicker(GroupListModel& groups, QWidget* parent) : QComboBox(parent), m_groups(groups)
{
    setAccessibleName(tr("From"));
    connect(&groups, &QAbstractItemModel::modelReset, this, &GroupPicker::fill);
    connect(&groups, &QAbstractItemModel::rowsInserted, this, &GroupPicker::fill);
    connect(&groups, &QAbstractItemModel::rowsRemoved, this, &GroupPicker::fill);
    fill();
}

void GroupPicker::setGroup(const GroupId& group)
{
    int at = findData(QVariant::fromValue(group));
    for (int row = 0; at < 0 && row < m_groups.rowCount(); ++row) {
        if (m_groups.groupAt(row).isDefault)
            at = findData(QVariant::fromValue(m_groups.groupAt(row).id));
    }
    setCurrentIndex(at < 0 && count() > 0 ? 0 : at);
}

GroupId GroupPicker::group() const
{
    return currentData().value<GroupId>();
}

void GroupPicker::fill()
{
    const GroupId before = group();
    clear();
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const Group& group = m_groups.groupAt(row);
        const QString number = group.numbers.isEmpty() ? QString() : displayNumber(group.numbers.first().number);
        addItem(number.isEmpty() ? group.name
                                 : tr("%1 · %2", "the group, the number that texts leave from").arg(group.name, number),
                QVariant::fromValue(group.id));
    }
    setGroup(before);
    Q_EMIT filled();
}

} // namespace rejoinder
