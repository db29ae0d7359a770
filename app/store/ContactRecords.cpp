#include "store/ContactRecords.h"

#include "domain/SearchWords.h"
#include "store/Columns.h"
#include "store/ContactKeys.h"
#include "store/ContactLists.h"
#include "store/Databases.h"
#include "store/Packing.h"
#include "store/SearchFilter.h"
#include "store/StampColumns.h"
#include "store/SyncNotes.h"

namespace rejoinder {

namespace {

const QString columns =
    QStringLiteral("id, first_name, last_name, email, number, number_country, number_valid, line_type, number_verified,"
                   "extras, opt_in, blocked, valid, error_code, error_description,"
                   "created_at, created_by, created_source, updated_at, updated_by, updated_source");

Contact readRow(const Statement& statement, int first = 0)
{
    Columns column(statement, first);
    Contact contact;
    contact.id = idOfContactKey(column.text());
    contact.firstName = column.text();
    contact.lastName = column.text();
    contact.email = column.text();
    contact.mobile.number = column.text();
    contact.mobile.country = column.text();
    contact.mobile.valid = column.maybeFlag();
    contact.mobile.lineType = column.text();
    contact.mobile.verified = column.time();
    unpackExtras(column.bytes(), contact);
    contact.optIn = column.time();
    contact.blocked = column.time();
    contact.valid = column.maybeFlag();
    contact.error.code = column.text();
    contact.error.description = column.text();
    contact.created = readStamp(column);
    contact.updated = readStamp(column);
    return contact;
}

QString wordsOf(const Contact& contact)
{
    return indexWords(contact.fullName() + u' ' + contact.email);
}

void index(Databases& databases, qint64 pk, const Contact& contact, bool remove)
{
    const QString digits = digitsOf(contact.mobile.number);
    if (remove)
        databases.contactIndex().remove(pk, wordsOf(contact), digits);
    else
        databases.contactIndex().add(pk, wordsOf(contact), digits);
}

/// Its key in the table.
qint64 write(Databases& databases, const QString& key, const Contact& contact, bool isInBook)
{
    static const QString sql = QStringLiteral("INSERT INTO contact(") + columns +
                               QStringLiteral(", in_book, name_key, email_key, lists_key, standing)"
                                              " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                                              " ON CONFLICT(id) DO UPDATE SET"
                                              " first_name=excluded.first_name, last_name=excluded.last_name,"
                                              " email=excluded.email, number=excluded.number,"
                                              " number_country=excluded.number_country,"
                                              " number_valid=excluded.number_valid, line_type=excluded.line_type,"
                                              " number_verified=excluded.number_verified, extras=excluded.extras,"
                                              " opt_in=excluded.opt_in, blocked=excluded.blocked,"
                                              " valid=excluded.valid, error_code=excluded.error_code,"
                                              " error_description=excluded.error_description,"
                                              " created_at=excluded.created_at, created_by=excluded.created_by,"
                                              " created_source=excluded.created_source,"
                                              " updated_at=excluded.updated_at, updated_by=excluded.updated_by,"
                                              " updated_source=excluded.updated_source, in_book=excluded.in_book,"
                                              " name_key=excluded.name_key, email_key=excluded.email_key,"
                                              " lists_key=excluded.lists_key, standing=excluded.standing"
                                              " RETURNING pk");
    Statement put(databases, sql);
    put.bind(key).bind(contact.firstName).bind(contact.lastName).bind(contact.email);
    put.bind(contact.mobile.number).bind(contact.mobile.country).bind(contact.mobile.valid);
    put.bind(contact.mobile.lineType).bind(contact.mobile.verified).bind(packedExtras(contact));
    put.bind(contact.optIn).bind(contact.blocked).bind(contact.valid);
    put.bind(contact.error.code).bind(contact.error.description);
    bindStamps(put, contact.created, contact.updated);
    const ContactKeys keys = ContactKeys::of(contact);
    put.bind(isInBook).bind(keys.name).bind(keys.email).bind(keys.lists).bind(int(keys.standing));
    put.exec();
    return put.next() ? put.number(0) : 0;
}

void noteChange(Databases& databases, const Contact& contact, const QString& key)
{
    databases.change().contacts.insert(contact.id);
    Statement of(databases, QStringLiteral("SELECT id FROM conversation WHERE contact_id=?"));
    of.bind(key).exec();
    while (of.next())
        databases.change().conversations.insert(ConversationId(of.text(0)));
}

QString orElse(const QString& incoming, const QString& stored)
{
    return incoming.isEmpty() ? stored : incoming;
}

} // namespace

const QString& contactColumns()
{
    return columns;
}

Contact readContactColumns(const Statement& statement, int first)
{
    return readRow(statement, first);
}

Contact mergedContact(const Contact& stored, const Contact& incoming, ContactSource source)
{
    if (isOlder(incoming.updated, stored.updated))
        return stored;
    if (source == ContactSource::Itself)
        return incoming;
    Contact merged = incoming;
    merged.firstName = orElse(incoming.firstName, stored.firstName);
    merged.lastName = orElse(incoming.lastName, stored.lastName);
    merged.email = orElse(incoming.email, stored.email);
    if (incoming.mobile.number.isEmpty())
        merged.mobile = stored.mobile;
    else if (incoming.mobile.number == stored.mobile.number) {
        merged.mobile.country = orElse(incoming.mobile.country, stored.mobile.country);
        merged.mobile.lineType = orElse(incoming.mobile.lineType, stored.mobile.lineType);
        if (!incoming.mobile.valid)
            merged.mobile.valid = stored.mobile.valid;
        if (!incoming.mobile.verified.isValid())
            merged.mobile.verified = stored.mobile.verified;
    }
    if (incoming.lists.isEmpty())
        merged.lists = stored.lists;
    if (incoming.attributes.isEmpty())
        merged.attributes = stored.attributes;
    if (incoming.crmIds.isEmpty())
        merged.crmIds = stored.crmIds;
    if (!incoming.optIn.isValid())
        merged.optIn = stored.optIn;
    if (!incoming.valid)
        merged.valid = stored.valid;
    const bool isNewer =
        incoming.updated.at.isValid() && (!stored.updated.at.isValid() || incoming.updated.at > stored.updated.at);
    if (!incoming.blocked.isValid() && !isNewer)
        merged.blocked = stored.blocked;
    if (!incoming.created.at.isValid())
        merged.created = stored.created;
    if (!incoming.updated.at.isValid())
        merged.updated = stored.updated;
    return merged;
}

static void putUnderKey(Databases& databases, const QString& key, const Contact& contact, ContactSource source)
{
    static const QString sql =
        QStringLiteral("SELECT pk, in_book, ") + columns + QStringLiteral(" FROM contact WHERE id=?");
    Statement find(databases, sql);
    find.bind(key).exec();
    if (!find.next()) {
        // No conversation shows it yet: each comes with its contact.
        const qint64 pk = write(databases, key, contact, !idOfContactKey(key).isEmpty());
        index(databases, pk, contact, false);
        putOnLists(databases, pk, {}, contact.lists);
        databases.change().contacts.insert(contact.id);
        return;
    }
    const qint64 pk = find.number(0);
    const bool wasInBook = find.flag(1);
    const Contact stored = readRow(find, 2);
    const Contact merged = mergedContact(stored, contact, source);
    // One that was deleted stays so, however long its conversations show it.
    const bool isInBook = wasInBook || source == ContactSource::Itself;
    if (merged == stored && isInBook == wasInBook)
        return;
    if (wordsOf(merged) != wordsOf(stored) || merged.mobile.number != stored.mobile.number) {
        index(databases, pk, stored, true);
        index(databases, pk, merged, false);
    }
    write(databases, key, merged, isInBook);
    putOnLists(databases, pk, wasInBook ? stored.lists : QList<ContactList>(),
               isInBook ? merged.lists : QList<ContactList>());
    noteChange(databases, contact, key);
}

void putContact(Databases& databases, const Contact& contact, ContactSource source)
{
    if (!contact.id.isEmpty())
        putUnderKey(databases, contact.id.text(), contact, source);
}

void putContactOf(Databases& databases, const ConversationId& conversation, const Contact& contact)
{
    putUnderKey(databases, contactKey(contact.id, conversation), contact, ContactSource::InConversation);
}

static std::optional<Contact> readWhere(Databases& databases, const QString& condition, const QString& key)
{
    Statement find(databases, QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM contact WHERE ") + condition);
    find.bind(key).exec();
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

std::optional<Contact> readContact(Databases& databases, const QString& key)
{
    return readWhere(databases, QStringLiteral("id=?"), key);
}

std::optional<Contact> readContactInBook(Databases& databases, const QString& key)
{
    return readWhere(databases, QStringLiteral("id=? AND in_book=1"), key);
}

void removeContact(Databases& databases, const ContactId& id)
{
    static const QString sql = QStringLiteral("SELECT pk, conversations, ") + columns +
                               QStringLiteral(" FROM contact WHERE id=? AND in_book=1");
    Statement find(databases, sql);
    find.bind(id.text()).exec();
    if (!find.next())
        return;
    const qint64 pk = find.number(0);
    const bool isInConversations = find.number(1) > 0;
    const Contact stored = readRow(find, 2);
    putOnLists(databases, pk, stored.lists, {});
    Statement(databases, QStringLiteral("DELETE FROM contact_walk WHERE contact_pk=?")).bind(pk).exec();
    noteChange(databases, stored, id.text());
    if (isInConversations) {
        Statement(databases, QStringLiteral("UPDATE contact SET in_book=0 WHERE pk=?")).bind(pk).exec();
        return;
    }
    index(databases, pk, stored, true);
    Statement(databases, QStringLiteral("DELETE FROM contact WHERE pk=?")).bind(pk).exec();
}

void noteShown(Databases& databases, const ContactId& id, qint64 walk)
{
    Statement(databases,
              QStringLiteral("INSERT INTO contact_walk(contact_pk, walk) SELECT pk, ? FROM contact WHERE id=?"
                             " ON CONFLICT DO UPDATE SET walk=excluded.walk WHERE walk<excluded.walk"))
        .bind(walk)
        .bind(id.text())
        .exec();
}

QList<ContactId> contactsNotShown(Databases& databases, qint64 walk, int limit)
{
    Statement find(databases, QStringLiteral("SELECT id FROM contact c WHERE in_book=1 AND NOT EXISTS"
                                             " (SELECT 1 FROM contact_walk WHERE contact_pk=c.pk AND walk>=?)"
                                             " ORDER BY pk LIMIT ?"));
    find.bind(walk).bind(limit).exec();
    QList<ContactId> ids;
    while (find.next())
        ids.append(ContactId(find.text(0)));
    return ids;
}

bool completeOldContacts(Databases& databases, int piece)
{
    const QString noteKey = QStringLiteral("contacts.without_keys");
    Statement note(databases, QStringLiteral("SELECT value FROM note WHERE key=?"));
    note.bind(noteKey).exec();
    if (!note.next())
        return false;
    static const QString sql = QStringLiteral("SELECT pk, in_book, ") + columns +
                               QStringLiteral(" FROM contact WHERE pk<=? ORDER BY pk DESC LIMIT ?");
    QList<std::pair<qint64, Contact>> found;
    {
        Statement find(databases, sql);
        find.bind(note.text(0).toLongLong()).bind(piece).exec();
        while (find.next()) {
            found.append({find.number(0), readRow(find, 2)});
            if (find.flag(1))
                putOnLists(databases, find.number(0), {}, found.constLast().second.lists);
        }
    }
    for (const auto& [pk, contact] : std::as_const(found)) {
        const ContactKeys keys = ContactKeys::of(contact);
        Statement put(databases, QStringLiteral("UPDATE contact SET name_key=?, email_key=?, lists_key=?, standing=?"
                                                " WHERE pk=?"));
        put.bind(keys.name).bind(keys.email).bind(keys.lists).bind(int(keys.standing)).bind(pk).exec();
        databases.change().contacts.insert(contact.id);
    }
    if (found.size() == piece) {
        putNote(databases, noteKey, QString::number(found.constLast().first - 1));
        return true;
    }
    Statement(databases, QStringLiteral("DELETE FROM note WHERE key=?")).bind(noteKey).exec();
    return false;
}

std::optional<Contact> readContactByNumber(Databases& databases, const QString& e164)
{
    Statement find(databases, QStringLiteral("SELECT ") + columns +
                                  QStringLiteral(" FROM contact WHERE number=? AND in_book=1 ORDER BY pk LIMIT 1"));
    find.bind(e164).exec();
    return find.next() ? std::optional(readRow(find)) : std::nullopt;
}

QHash<QString, ContactId> idsOfNumbers(Databases& databases, const QStringList& numbers)
{
    static const QString sql =
        QStringLiteral("SELECT id FROM contact WHERE number=? AND in_book=1 ORDER BY pk LIMIT 1");
    QHash<QString, ContactId> found;
    for (const QString& number : numbers) {
        Statement find(databases, sql);
        find.bind(number).exec();
        if (find.next())
            found.insert(number, ContactId(find.text(0)));
    }
    return found;
}

QList<Contact> findContacts(Databases& databases, const QString& words, int limit)
{
    // Operators are of no use here, where all is people; they are words too.
    const SearchQuery query = SearchQuery::ofWords(words);
    QList<Contact> found;
    if (query.terms.isEmpty() && !words.trimmed().isEmpty())
        return found;
    const SearchFilter filter(query.terms);
    // All of them are walked in order, those that were looked for are put in order: the other way round would sort
    // fifty thousand to show a hundred, or walk them to find one.
    const QString way =
        query.terms.isEmpty() ? QStringLiteral("INDEXED BY contact_by_name") : QStringLiteral("NOT INDEXED");
    Statement find(databases, QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM contact ") + way +
                                  QStringLiteral(" WHERE in_book=1") + filter.condition() +
                                  QStringLiteral(" ORDER BY name_key, number, pk LIMIT ?"));
    filter.bindTo(find);
    find.bind(limit).exec();
    while (find.next())
        found.append(readRow(find));
    return found;
}

} // namespace rejoinder
