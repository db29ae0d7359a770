#pragma once

#include "domain/Group.h"
#include "models/DiffedListModel.h"

namespace rejoinder {

class Store;

/// "All" is not a row; only the account's groups, by name. GUI thread.
class GroupListModel : public DiffedListModel<Group>
{
    Q_OBJECT
public:
    enum Role { GroupRole = Qt::UserRole + 1 /**< Group */ };

    explicit GroupListModel(Store& store, QObject* parent = nullptr);

    [[nodiscard]] const Group& groupAt(int row) const;

    QVariant data(const QModelIndex& index, int role) const override;

private:
    void reload();

    Store& m_store;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::Group)
