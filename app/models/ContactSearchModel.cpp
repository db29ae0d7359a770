#include "models/ContactSearchModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ContactStore.h"
#include "store/Store.h"

namespace rejoinder {

namespace {

constexpr int mostShown = 50;

} // namespace

ContactSearchModel::ContactSearchModel(Store& store, QObject* parent) : DiffedListModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (m_asked > 0 && (change.everything || !change.contacts.isEmpty()))
            search();
    });
}

void ContactSearchModel::setFilter(const QString& words)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // Asked again even where the words are the same: who asks waits for answered().
    m_words = words;
    search();
}

void ContactSearchModel::search()
{
    // A newer key stroke does not wait for the older one's search.
    m_inFlight.cancel();
    const quint64 question = ++m_asked;
    m_inFlight = m_store.contacts().search(m_words, mostShown);
    whenDone(m_inFlight, this, [this, question, words = m_words](const QList<Contact>& contacts) {
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
    REJOINDER_ASSERT_GUI_THREAD();
    return rows().at(row);
}

QVariant ContactSearchModel::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
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
