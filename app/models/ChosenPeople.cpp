#include "models/ChosenPeople.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/Store.h"

namespace rejoinder {

ChosenPeople::ChosenPeople(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        // A conversation that is new or closed names nobody in the change, so any of them is a reason to look again.
        const bool isOfConversations = !change.conversations.isEmpty() || !change.activity.isEmpty();
        if (!m_people.isEmpty() && (change.everything || !change.contacts.isEmpty() || isOfConversations))
            reload();
    });
}

void ChosenPeople::choose(const QList<Contact>& people)
{
    REJOINDER_ASSERT_GUI_THREAD();
    ++m_choice;
    m_isRead = false;
    m_people.clear();
    for (const Contact& contact : people)
        m_people.append({.contact = contact, .isGone = false, .conversations = {}});
    Q_EMIT changed();
    if (!m_people.isEmpty())
        reload();
}

const QList<ChosenPerson>& ChosenPeople::all() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_people;
}

bool ChosenPeople::isRead() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_isRead;
}

void ChosenPeople::reload()
{
    // One at a time: a burst of changes is answered by one more look at its end.
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    whenDone(readNow(), this, [this](const QList<ChosenPerson>&) {
        m_reading = false;
        if (m_readAgain)
            reload();
    });
}

QFuture<QList<ChosenPerson>> ChosenPeople::readNow()
{
    REJOINDER_ASSERT_GUI_THREAD();
    using Conversations = QHash<ContactId, QList<Conversation>>;
    QList<ContactId> ids;
    for (const ChosenPerson& person : std::as_const(m_people))
        ids.append(person.contact.id);
    const QFuture<QList<Contact>> contacts = m_store.contacts().inBook(ids);
    return afterwards(m_store.conversations().ofContacts(ids), this,
                      [this, contacts, choice = m_choice](const Conversations& conversations) {
                          if (choice != m_choice)
                              return m_people;
                          QHash<ContactId, Contact> known;
                          // Asked for first, on the same thread: it is there by now.
                          if (contacts.resultCount() > 0) {
                              for (const Contact& contact : contacts.result())
                                  known.insert(contact.id, contact);
                          }
                          QList<ChosenPerson> now;
                          for (const ChosenPerson& person : std::as_const(m_people)) {
                              const ContactId& id = person.contact.id;
                              now.append({.contact = known.value(id, person.contact),
                                          .isGone = !known.contains(id),
                                          .conversations = conversations.value(id)});
                          }
                          const bool isNew = !m_isRead || now != m_people;
                          m_isRead = true;
                          m_people = now;
                          if (isNew)
                              Q_EMIT changed();
                          return m_people;
                      });
}

} // namespace rejoinder
