#pragma once

#include "domain/Contact.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

namespace rejoinder {

class StoreThread;

/// Contacts in cache.db. See Store for threads.
class ContactStore
{
public:
    explicit ContactStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<bool> put(const QList<Contact>& contacts);
    /// They were deleted at Sakari; see removeContact().
    QFuture<bool> remove(const QList<ContactId>& ids);
    /// Also one that was removed and has conversations here.
    QFuture<std::optional<Contact>> get(const ContactId& id);
    /// By name, number or e-mail; accents and case ignored.
    QFuture<QList<Contact>> search(const QString& words, int limit);
    QFuture<std::optional<Contact>> byNumber(const QString& e164);
    /// Of these E.164 numbers those that a contact has, with its id: of a hundred thousand in about a second, piece by
    /// piece, so that nothing else waits for more than a moment.
    QFuture<QHash<QString, ContactId>> amongNumbers(const QStringList& e164);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
