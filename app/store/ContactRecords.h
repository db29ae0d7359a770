#pragma once

#include "domain/Contact.h"
#include "domain/StrongId.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace rejoinder {

class Databases;
class Statement;

/// Of `contact`, for readContactColumns().
[[nodiscard]] const QString& contactColumns();
/// From the column `first` of the row at which the statement stands.
[[nodiscard]] Contact readContactColumns(const Statement& statement, int first);

/// Where a contact object came from. One inside a conversation may be thinner than the contact itself.
enum class ContactSource { Itself, InConversation };

/// Adds or updates one contact with its search words and notes what changed. Called inside a transaction, as are the
/// others; all throw SqlFailure.
void putContact(Databases& databases, const Contact& contact, ContactSource source);
/// The contact inside a conversation, which may have no id of its own.
void putContactOf(Databases& databases, const ConversationId& conversation, const Contact& contact);
/// It was deleted at Sakari: it goes from the contacts and from what is found among them. Its conversations keep the
/// person as last known; only an answer about the contact itself brings it back. Nothing where it is not there.
void removeContact(Databases& databases, const ContactId& id);
/// A walk through Sakari's contacts has shown it. Nothing where it is not there.
void noteShown(Databases& databases, const ContactId& id, qint64 walk);
/// At most `limit` of those that no walk since `walk` has shown.
[[nodiscard]] QList<ContactId> contactsNotShown(Databases& databases, qint64 walk, int limit);
/// Makes the sort keys and the lists of up to `piece` contacts that a version before had stored without. True: some are
/// left.
[[nodiscard]] bool completeOldContacts(Databases& databases, int piece);
/// By contactKey().
[[nodiscard]] std::optional<Contact> readContact(Databases& databases, const QString& key);
/// Nobody who was removed.
[[nodiscard]] std::optional<Contact> readContactInBook(Databases& databases, const QString& key);
[[nodiscard]] QList<Contact> findContacts(Databases& databases, const QString& words, int limit);
[[nodiscard]] std::optional<Contact> readContactByNumber(Databases& databases, const QString& e164);
/// Of `numbers` those that a contact has, with its id.
[[nodiscard]] QHash<QString, ContactId> idsOfNumbers(Databases& databases, const QStringList& numbers);

/// What is kept when `incoming` meets `stored`. An object inside a conversation fills in and updates but does not
/// empty what it leaves out; above all it does not lift a block unless it is newer. Pure.
[[nodiscard]] Contact mergedContact(const Contact& stored, const Contact& incoming, ContactSource source);

/// A conversation whose contact has no id keeps it under this key; an id of Sakari's never begins with a colon.
[[nodiscard]] inline QString contactKey(const ContactId& id, const ConversationId& conversation)
{
    return id.isEmpty() ? u':' + conversation.text() : id.text();
}
[[nodiscard]] inline ContactId idOfContactKey(const QString& key)
{
    return key.startsWith(u':') ? ContactId() : ContactId(key);
}

} // namespace rejoinder
