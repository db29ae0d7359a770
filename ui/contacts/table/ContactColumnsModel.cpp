#include "ui/contacts/table/ContactColumnsModel.h"

#include "domain/Clock.h"
#include "models/ContactTableModel.h"
#include "ui/contacts/table/ContactCell.h"

namespace rejoinder {

ContactColumnsModel::ContactColumnsModel(const Clock& clock, QObject* parent)
    : QIdentityProxyModel(parent), m_clock(clock)
{
}

QVariant ContactColumnsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QVariant row = QIdentityProxyModel::data(index, ContactTableModel::RowRole);
        if (!row.isValid() || !index.isValid())
            return role == Qt::AccessibleTextRole ? QVariant(tr("Not read yet")) : QVariant();
        return ContactCell(row.value<ContactRow>(), columnAt(index.column()), m_clock.now()).spoken();
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant ContactColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(ContactCell::heading(columnAt(section)))
                                                                     : QVariant();
}

Qt::ItemFlags ContactColumnsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace rejoinder
