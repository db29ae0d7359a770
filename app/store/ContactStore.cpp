#include "store/ContactStore.h"

#include "store/ContactRecords.h"
#include "store/StoreThread.h"

namespace rejoinder {

QFuture<bool> ContactStore::put(const QList<Contact>& contacts)
{
    return m_thread.write(Databases::File::Cache, [contacts](Databases& databases) {
        for (const Contact& contact : contacts)
            putContact(databases, contact, ContactSource::Itself);
        return true;
    });
}

QFuture<bool> ContactStore::remove(const QList<ContactId>& ids)
{
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

} // namespace rejoinder
