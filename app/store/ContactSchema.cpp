#include "store/ContactSchema.h"

namespace rejoinder {

namespace {

/// What stands in the outbox is the last word too; a conversation without either has only been opened.
const QString lastOfAll = QStringLiteral("(SELECT coalesce(max(v.last_at), 0) FROM conversation v"
                                         " WHERE v.contact_id=%1 AND (v.last_id<>'' OR v.outbox<>''))");
const QString numberOfAll = QStringLiteral("(SELECT count(*) FROM conversation v WHERE v.contact_id=%1)");

/// Beside whatever changes a conversation, as the folders' counts are.
QStringList upkeep()
{
    const auto anew = [](const QString& row) {
        const QString of = row + QStringLiteral(".contact_id");
        return QStringLiteral("UPDATE contact SET conversations=%1, last_at=%2 WHERE id=%3;")
            .arg(numberOfAll.arg(of), lastOfAll.arg(of), of);
    };
    const QString comes = anew(QStringLiteral("new"));
    const QString goes = anew(QStringLiteral("old"));
    return {
        QStringLiteral("CREATE TRIGGER contact_gets_conversation AFTER INSERT ON conversation BEGIN"
                       " UPDATE contact SET conversations=conversations+1 WHERE id=new.contact_id; END"),
        QStringLiteral("CREATE TRIGGER contact_loses_conversation AFTER DELETE ON conversation BEGIN %1 END").arg(goes),
        QStringLiteral("CREATE TRIGGER conversation_changes_contact AFTER UPDATE OF contact_id ON conversation"
                       " WHEN old.contact_id<>new.contact_id BEGIN %1 %2 END")
            .arg(goes, comes),
        QStringLiteral("CREATE TRIGGER conversation_goes_on AFTER UPDATE OF last_at, last_id, outbox ON conversation"
                       " WHEN old.last_at<>new.last_at OR (old.last_id='' AND old.outbox='')<>"
                       "(new.last_id='' AND new.outbox='') BEGIN"
                       " UPDATE contact SET last_at=%1 WHERE id=new.contact_id; END")
            .arg(lastOfAll.arg(QStringLiteral("new.contact_id"))),
    };
}

/// One for each column of the table, and of nobody but those who are in it. The column of the condition is in them, or
/// SQLite would look each row up to see that it belongs.
QStringList indexes()
{
    const auto index = [](const char* name, const char* columns) {
        return QStringLiteral("CREATE INDEX contact_by_%1 ON contact(%2, pk, in_book) WHERE in_book=1")
            .arg(QLatin1String(name), QLatin1String(columns));
    };
    return {index("name", "name_key, number"),
            index("number", "number"),
            index("email", "email_key"),
            index("lists", "lists_key, name_key"),
            index("standing", "standing, name_key"),
            index("last", "last_at"),
            index("updated", "updated_at")};
}

} // namespace

QStringList contactBookStep()
{
    const QString column = QStringLiteral("ALTER TABLE contact ADD COLUMN %1");
    return QStringList{
               // 0: the person of a conversation whose contact has no id, or one that was deleted at Sakari and has
               // conversations still.
               column.arg(QStringLiteral("in_book INTEGER NOT NULL DEFAULT 1")),
               column.arg(QStringLiteral("name_key TEXT NOT NULL DEFAULT ''")),
               column.arg(QStringLiteral("email_key TEXT NOT NULL DEFAULT ''")),
               column.arg(QStringLiteral("lists_key TEXT NOT NULL DEFAULT ''")),
               column.arg(QStringLiteral("standing INTEGER NOT NULL DEFAULT 0")),
               column.arg(QStringLiteral("last_at INTEGER NOT NULL DEFAULT 0")),
               column.arg(QStringLiteral("conversations INTEGER NOT NULL DEFAULT 0")),
               QStringLiteral("DROP INDEX contact_name"),
               QStringLiteral("DROP INDEX contact_number"),
               QStringLiteral("UPDATE contact SET in_book=(id NOT LIKE ':%'), conversations=%1, last_at=%2,"
                              " name_key=lower(trim(first_name||' '||last_name)), email_key=lower(email)")
                   .arg(numberOfAll.arg(QStringLiteral("contact.id")), lastOfAll.arg(QStringLiteral("contact.id"))),
               QStringLiteral("CREATE TABLE contact_list(pk INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL,"
                              "name_key TEXT NOT NULL, UNIQUE(id, name))"),
               QStringLiteral("CREATE INDEX contact_list_name ON contact_list(name_key)"),
               QStringLiteral("CREATE TABLE contact_on_list(list_pk INTEGER NOT NULL, contact_pk INTEGER NOT NULL,"
                              "PRIMARY KEY(list_pk, contact_pk)) WITHOUT ROWID"),
               // When a walk through Sakari's contacts showed it last; apart from the contact, so that a page without
               // news touches short rows only.
               QStringLiteral("CREATE TABLE contact_walk(contact_pk INTEGER PRIMARY KEY, walk INTEGER NOT NULL)"),
               // From here down the keys are still to be made.
               QStringLiteral("INSERT OR REPLACE INTO note(key, value) SELECT 'contacts.without_keys', max(pk)"
                              " FROM contact HAVING max(pk) IS NOT NULL"),
           } +
           indexes() + upkeep();
}

} // namespace rejoinder
