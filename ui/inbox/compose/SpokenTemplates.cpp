#include "ui/inbox/compose/SpokenTemplates.h"

#include "models/TemplateListModel.h"

namespace rejoinder {

QVariant SpokenTemplates::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto shown = QIdentityProxyModel::data(index, TemplateListModel::TemplateRole).value<MessageTemplate>();
    return tr("%1: %2", "name and text of a template").arg(shown.name, shown.text.simplified());
}

} // namespace rejoinder
