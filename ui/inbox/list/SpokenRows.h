#pragma once

#include <QIdentityProxyModel>

namespace rejoinder {

class Clock;

/// The rows of a ConversationListModel with the words that a screen reader speaks for them (Qt::AccessibleTextRole),
/// which the models below ui/ do not have. `clock` must outlive it.
class SpokenRows : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit SpokenRows(const Clock& clock, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Clock& m_clock;
};

} // namespace rejoinder
