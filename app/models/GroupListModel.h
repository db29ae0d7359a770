#pragma once

#include "domain/Group.h"

#include <QAbstractListModel>

namespace rejoinder {

class Store;

/// "All" is not a row; only the account's groups, by name. GUI thread.
class GroupListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { GroupRole = Qt::UserRole + 1 /**< Group */ };

    explicit GroupListModel(Store& store, QObject* parent = nullptr);

    [[nodiscard]] const Group& groupAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void reload();

    Store& m_store;
    QList<Group> m_groups;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::Group)
