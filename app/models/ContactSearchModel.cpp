#include "models/ContactSearchModel.h"

#include "domain/WhenDone.h"
#include "store/ContactStore.h"
#include "store/Store.h"

namespace rejoinder {

namespace {

constexpr int mostShown = 50;

} // namespace

ContactSearchModel::ContactSearchModel(Store& store, QObject* parent) : DiffedListModel(parent), m_store(store)
{
    setFilter({});
}

void ContactSearchModel::setFilter(const QString& words)
{
    const quint64 question = ++m_asked;
    whenDone(m_store.contacts().search(words, mostShown), this,
             [this, question, words](const QList<Contact>& contacts) {
                 if (question != m_asked)
                     return;
                 QList<QString> keys;
                 for (const Contact& contact : contacts)
                     keys.append(contact.id.text());
                 setRows(contacts, keys);
                 Q_EMIT answered(words);
             });
}

const Contact& ContactSearchModel::contactAt(int row) const
{
    return rows().at(row);
}

QVariant ContactSearchModel::data(const QModelIndex& index, int role) const
{
    if (!holds(index))
        return {};
    const Contact& contact = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = contact.fullName();
        return name.isEmpty() ? contact.mobile.number : name;
    }
    case ContactRole:
        return QVariant::fromValue(contact);
    default:
        return {};
    }
}

} // namespace rejoinder
