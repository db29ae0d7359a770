#include "ui/inbox/list/SpokenRows.h"

#include "domain/Clock.h"
#include "models/ConversationListModel.h"
#include "ui/text/RowWords.h"

namespace rejoinder {

SpokenRows::SpokenRows(const Clock& clock, QObject* parent) : QIdentityProxyModel(parent), m_clock(clock) {}

QVariant SpokenRows::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole) {
        const auto row = QIdentityProxyModel::data(index, ConversationListModel::RowRole).value<ConversationRow>();
        return RowWords::sentence(row, m_clock.now());
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace rejoinder
