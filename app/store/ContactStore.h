#pragma once

#include "domain/ContactVocabulary.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

namespace rejoinder {

class StoreThread;

/// What is noted together with a page of contacts.
struct ContactWalkMark
{
    qint64 walk = 0; ///< the number of the walk that showed them
    QString noteKey; ///< of a sync note that is set with it; empty: none
    QString noteValue;
};

/// Contacts in cache.db. See Store for threads.
class ContactStore
{
public:
    explicit ContactStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<bool> put(const QList<Contact>& contacts);
    /// As put(), of a walk through Sakari's contacts. `removals` as removals() said when the page was asked for: who
    /// was removed since does not come back by it.
    QFuture<bool> putPage(const QList<Contact>& contacts, qint64 removals, const ContactWalkMark& mark);
    /// At most `limit` that no page of this walk, or of a later one, has shown.
    QFuture<QList<ContactId>> unseen(qint64 walk, int limit);
    /// How many have been removed in this run.
    [[nodiscard]] qint64 removals() const { return m_removals; }
    /// They were deleted at Sakari; see removeContact().
    QFuture<bool> remove(const QList<ContactId>& ids);
    /// Also one that was removed and has conversations here.
    QFuture<std::optional<Contact>> get(const ContactId& id);
    /// Nobody who was removed.
    QFuture<std::optional<Contact>> inBook(const ContactId& id);
    /// The same of several, in that order, without those who are not there.
    QFuture<QList<Contact>> inBook(const QList<ContactId>& ids);
    /// By name, number or e-mail; accents and case ignored.
    QFuture<QList<Contact>> search(const QString& words, int limit);
    QFuture<std::optional<Contact>> byNumber(const QString& e164);
    /// Of these E.164 numbers those that a contact has, with its id: of a hundred thousand in about a second, piece by
    /// piece, so that nothing else waits for more than a moment.
    QFuture<QHash<QString, ContactId>> amongNumbers(const QStringList& e164);
    /// All lists and tags; attributes by the contacts that came here last.
    QFuture<ContactVocabulary> vocabulary();

private:
    StoreThread& m_thread;
    qint64 m_removals = 0;
    QHash<ContactId, qint64> m_removed; ///< the removal at which they went
};

} // namespace rejoinder
