#include "models/PersonModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/Store.h"

#include <algorithm>

namespace rejoinder {

PersonModel::PersonModel(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        // A conversation that is new here names nobody in the change, so any of them is a reason to look again.
        if (!m_shown.isEmpty() &&
            (change.everything || change.contacts.contains(m_shown) || !change.conversations.isEmpty()))
            reload();
    });
}

void PersonModel::show(const ContactId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (id == m_shown)
        return;
    m_shown = id;
    m_contact = {};
    m_conversations.clear();
    Q_EMIT changed();
    if (!id.isEmpty())
        reload();
}

void PersonModel::reload()
{
    const ContactId id = m_shown;
    whenDone(m_store.contacts().inBook(id), this, [this, id](const std::optional<Contact>& contact) {
        if (id != m_shown)
            return;
        whenDone(m_store.conversations().ofContact(id), this,
                 [this, id, contact](const QList<Conversation>& conversations) {
                     if (id == m_shown)
                         apply(contact, conversations);
                 });
    });
}

void PersonModel::apply(const std::optional<Contact>& contact, const QList<Conversation>& conversations)
{
    QList<Conversation> sorted = conversations;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Conversation& one, const Conversation& other) {
        return one.lastActivity() > other.lastActivity();
    });
    const Contact now = contact.value_or(Contact());
    if (!contact && !m_contact.id.isEmpty()) {
        const ContactId id = m_shown;
        m_contact = {};
        m_conversations.clear();
        Q_EMIT changed();
        Q_EMIT gone(id);
        return;
    }
    if (now == m_contact && sorted == m_conversations)
        return;
    m_contact = now;
    m_conversations = sorted;
    Q_EMIT changed();
}

} // namespace rejoinder
