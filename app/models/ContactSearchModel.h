#pragma once

#include "domain/Contact.h"
#include "models/DiffedListModel.h"

#include <QFuture>

namespace rejoinder {

class Store;

/// Contacts whose name, number or e-mail matches, at most 50, for choosing a recipient. Reads nothing before the first
/// setFilter(): most days nobody looks. GUI thread.
class ContactSearchModel : public DiffedListModel<Contact>
{
    Q_OBJECT
public:
    enum Role { ContactRole = Qt::UserRole + 1 /**< Contact */ };

    explicit ContactSearchModel(Store& store, QObject* parent = nullptr);

    /// Empty: all of them.
    void setFilter(const QString& words);
    [[nodiscard]] const Contact& contactAt(int row) const;

    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The rows are now those that match `words`, as setFilter() got them; also where nothing matches, or where the
    /// rows are the same as before. Until then a recipient must not be taken for unknown.
    void answered(const QString& words);

private:
    void search();

    Store& m_store;
    QString m_words;
    QFuture<QList<Contact>> m_inFlight;
    quint64 m_asked = 0; ///< only the newest question's answer is shown
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::Contact)
