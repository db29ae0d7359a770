#include "ui/inbox/start/SpokenRecipients.h"

#include "domain/PhoneNumber.h"
#include "models/ContactSearchModel.h"

namespace rejoinder {

QString SpokenRecipients::state(const Contact& contact)
{
    if (contact.isBlocked())
        return tr("Opted out");
    return contact.isTextable() ? QString() : tr("Invalid number");
}

QVariant SpokenRecipients::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const auto contact = QIdentityProxyModel::data(index, ContactSearchModel::ContactRole).value<Contact>();
    const QString number = displayNumber(contact.mobile.number);
    const QString name = contact.fullName().isEmpty() ? number : contact.fullName();
    if (role == Qt::DisplayRole)
        return name;
    if (!state(contact).isEmpty())
        return tr("%1, %2, %3", "name, number, state of a contact").arg(name, number, state(contact));
    return contact.fullName().isEmpty() ? number : tr("%1, %2", "name and number of a contact").arg(name, number);
}

} // namespace rejoinder
