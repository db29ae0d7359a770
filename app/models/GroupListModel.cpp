#include "models/GroupListModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/GroupStore.h"
#include "store/Store.h"

#include <algorithm>

namespace rejoinder {

GroupListModel::GroupListModel(Store& store, QObject* parent) : DiffedListModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (change.everything || change.groups)
            reload();
    });
    reload();
}

void GroupListModel::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    whenDone(m_store.groups().all(), this, [this](QList<Group> groups) {
        m_reading = false;
        std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        QList<QString> keys;
        for (const Group& group : groups)
            keys.append(group.id.text());
        setRows(groups, keys);
        if (m_readAgain)
            reload();
    });
}

const Group& GroupListModel::groupAt(int row) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return rows().at(row);
}

QVariant GroupListModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!holds(index))
        return {};
    const Group& group = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case GroupRole:
        return QVariant::fromValue(group);
    default:
        return {};
    }
}

} // namespace rejoinder
