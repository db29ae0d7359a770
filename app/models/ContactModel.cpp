#include "models/ContactModel.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ConversationStore.h"
#include "store/Store.h"

namespace rejoinder {

ContactModel::ContactModel(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (m_shown.isEmpty())
            return;
        const ContactId& person = m_conversation.contact.id;
        const bool touchesOthers = std::any_of(m_others.begin(), m_others.end(), [&](const Conversation& other) {
            return change.conversations.contains(other.id);
        });
        if (change.everything || change.conversations.contains(m_shown) || change.contacts.contains(person) ||
            touchesOthers)
            reload();
    });
}

void ContactModel::show(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (id == m_shown)
        return;
    m_shown = id;
    m_conversation = {};
    m_others.clear();
    Q_EMIT changed();
    if (!id.isEmpty())
        reload();
}

void ContactModel::reload()
{
    const ConversationId id = m_shown;
    whenDone(m_store.conversations().withOthers(id), this, [this, id](QList<Conversation> all) {
        if (id != m_shown || all.isEmpty())
            return;
        const Conversation shown = all.takeFirst();
        apply(shown, all);
    });
}

void ContactModel::apply(const Conversation& conversation, const QList<Conversation>& others)
{
    if (conversation == m_conversation && others == m_others)
        return;
    m_conversation = conversation;
    m_others = others;
    Q_EMIT changed();
}

} // namespace rejoinder
