#include "store/ContactStore.h"

#include "domain/ThreadDoor.h"
#include "store/ContactLists.h"
#include "store/ContactRecords.h"
#include "store/StoreThread.h"
#include "store/SyncNotes.h"

namespace rejoinder {

QFuture<bool> ContactStore::put(const QList<Contact>& contacts)
{
    return m_thread.write(Databases::File::Cache, [contacts](Databases& databases) {
        for (const Contact& contact : contacts)
            putContact(databases, contact, ContactSource::Itself);
        return true;
    });
}

QFuture<bool> ContactStore::putPage(const QList<Contact>& contacts, qint64 removals, const ContactWalkMark& mark)
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<Contact> alive = contacts;
    alive.removeIf([&](const Contact& contact) { return m_removed.value(contact.id) > removals; });
    return m_thread.write(Databases::File::Cache, [contacts = std::move(alive), mark](Databases& databases) {
        for (const Contact& contact : contacts) {
            putContact(databases, contact, ContactSource::Itself);
            noteShown(databases, contact.id, mark.walk);
        }
        if (!mark.noteKey.isEmpty())
            putNote(databases, mark.noteKey, mark.noteValue);
        return true;
    });
}

QFuture<QList<ContactId>> ContactStore::unseen(qint64 walk, int limit)
{
    return m_thread.read<QList<ContactId>>(
        [walk, limit](Databases& databases) { return contactsNotShown(databases, walk, limit); });
}

QFuture<bool> ContactStore::remove(const QList<ContactId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (const ContactId& id : ids)
        m_removed.insert(id, ++m_removals);
    return m_thread.write(Databases::File::Cache, [ids](Databases& databases) {
        for (const ContactId& id : ids)
            removeContact(databases, id);
        return true;
    });
}

QFuture<std::optional<Contact>> ContactStore::get(const ContactId& id)
{
    return m_thread.read<std::optional<Contact>>(
        [id](Databases& databases) { return readContact(databases, id.text()); });
}

QFuture<std::optional<Contact>> ContactStore::inBook(const ContactId& id)
{
    return m_thread.read<std::optional<Contact>>(
        [id](Databases& databases) { return readContactInBook(databases, id.text()); });
}

QFuture<QList<Contact>> ContactStore::inBook(const QList<ContactId>& ids)
{
    return m_thread.read<QList<Contact>>([ids](Databases& databases) {
        QList<Contact> contacts;
        for (const ContactId& id : ids) {
            if (const std::optional<Contact> contact = readContactInBook(databases, id.text()))
                contacts.append(*contact);
        }
        return contacts;
    });
}

QFuture<QList<Contact>> ContactStore::search(const QString& words, int limit)
{
    return m_thread.read<QList<Contact>>(
        [words, limit](Databases& databases) { return findContacts(databases, words, limit); });
}

QFuture<std::optional<Contact>> ContactStore::byNumber(const QString& e164)
{
    return m_thread.read<std::optional<Contact>>(
        [e164](Databases& databases) { return readContactByNumber(databases, e164); });
}

QFuture<QHash<QString, ContactId>> ContactStore::amongNumbers(const QStringList& e164)
{
    return m_thread.read<QHash<QString, ContactId>>(
        [e164](Databases& databases) { return idsOfNumbers(databases, e164); });
}

QFuture<ContactVocabulary> ContactStore::vocabulary()
{
    return m_thread.read<ContactVocabulary>([](Databases& databases) {
        return ContactVocabulary{.lists = readLists(databases), .attributes = readAttributeNames(databases)};
    });
}

} // namespace rejoinder
