#include "ui/inbox/compose/SpokenTemplates.h"

#include "models/TemplateListModel.h"

namespace rejoinder {

QVariant SpokenTemplates::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto shown = QIdentityProxyModel::data(index, TemplateListModel::TemplateRole).value<MessageTemplate>();
    const QString text = shown.text.simplified();
    if (QIdentityProxyModel::data(index, TemplateListModel::FavouriteRole).toBool())
        return tr("%1, favourite: %2", "name and text of a template").arg(shown.name, text);
    if (QIdentityProxyModel::data(index, TemplateListModel::RecentRole).toBool())
        return tr("%1, recently used: %2", "name and text of a template").arg(shown.name, text);
    return tr("%1: %2", "name and text of a template").arg(shown.name, text);
}

} // namespace rejoinder
