#include "store/CacheSchema.h"

#include "store/ContactSchema.h"

namespace rejoinder {

namespace {

const QString stamps = QStringLiteral("created_at INTEGER, created_by TEXT NOT NULL, created_source TEXT NOT NULL,"
                                      "updated_at INTEGER, updated_by TEXT NOT NULL, updated_source TEXT NOT NULL");

/// A contact's `extras` are its lists, attributes and CRM ids, which nothing looks for by column.
QStringList people()
{
    return {
        QStringLiteral("CREATE TABLE contact(pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                       "first_name TEXT NOT NULL, last_name TEXT NOT NULL, email TEXT NOT NULL,"
                       "number TEXT NOT NULL, number_country TEXT NOT NULL, number_valid INTEGER,"
                       "line_type TEXT NOT NULL, number_verified INTEGER, extras BLOB NOT NULL,"
                       "opt_in INTEGER, blocked INTEGER, valid INTEGER,"
                       "error_code TEXT NOT NULL, error_description TEXT NOT NULL,") +
            stamps + u')',
        QStringLiteral("CREATE INDEX contact_number ON contact(number)"),
        QStringLiteral("CREATE INDEX contact_name ON contact(first_name, last_name, number)"),
        // Contentless: the words can be made again from the row, and are when they have to be taken out.
        QStringLiteral("CREATE VIRTUAL TABLE contact_words USING fts5(words, content='', tokenize=\"unicode61"
                       " remove_diacritics 0 categories 'L* M* N* Co So'\", prefix='1 2 3')"),
        QStringLiteral("CREATE VIRTUAL TABLE contact_digits USING fts5(digits, content='', tokenize='trigram')"),
    };
}

/// `last_*`, `preview*`, `unread`, `needs_reply`, `outbox` and `is_closed` are made out of messages, marks and the
/// outbox by refreshSummary(). `closed_here` is what the agent did and Sakari has not said yet.
QStringList conversations()
{
    return {
        QStringLiteral("CREATE TABLE conversation(pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                       "contact_id TEXT NOT NULL, group_id TEXT NOT NULL, group_name TEXT NOT NULL,"
                       "number_id TEXT NOT NULL, number_name TEXT NOT NULL, number TEXT NOT NULL,"
                       "number_country TEXT NOT NULL, closed_there INTEGER NOT NULL, closed_at INTEGER,"
                       "server_unread BLOB NOT NULL, server_last TEXT NOT NULL,") +
            stamps +
            QStringLiteral(",closed_here INTEGER, closed_here_last TEXT NOT NULL DEFAULT '',"
                           "baseline_at INTEGER, baseline_id TEXT NOT NULL DEFAULT '',"
                           "is_closed INTEGER NOT NULL DEFAULT 0, last_at INTEGER NOT NULL DEFAULT 0,"
                           "last_id TEXT NOT NULL DEFAULT '', preview TEXT NOT NULL DEFAULT '',"
                           "preview_outgoing INTEGER NOT NULL DEFAULT 0, preview_photo INTEGER NOT NULL DEFAULT 0,"
                           "last_status INTEGER NOT NULL DEFAULT 0, outbox TEXT NOT NULL DEFAULT '',"
                           "unread INTEGER NOT NULL DEFAULT 0, needs_reply INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE INDEX conversation_folder ON conversation(is_closed, last_at DESC, pk DESC)"),
        QStringLiteral("CREATE INDEX conversation_group"
                       " ON conversation(group_id, is_closed, last_at DESC, pk DESC)"),
        // The columns of their conditions are in them, or SQLite would look each row up to see that it belongs.
        QStringLiteral("CREATE INDEX conversation_unread ON conversation(last_at DESC, pk DESC, is_closed, unread)"
                       " WHERE is_closed=0 AND unread>0"),
        QStringLiteral(
            "CREATE INDEX conversation_group_unread ON conversation(group_id, last_at DESC, pk DESC, is_closed, unread)"
            " WHERE is_closed=0 AND unread>0"),
        QStringLiteral("CREATE INDEX conversation_needs ON conversation(last_at DESC, pk DESC, is_closed, needs_reply)"
                       " WHERE is_closed=0 AND needs_reply=1"),
        QStringLiteral("CREATE INDEX conversation_group_needs ON conversation(group_id, last_at DESC, pk DESC, "
                       "is_closed, needs_reply)"
                       " WHERE is_closed=0 AND needs_reply=1"),
        QStringLiteral("CREATE INDEX conversation_contact ON conversation(contact_id)"),
        QStringLiteral("CREATE INDEX conversation_outbox ON conversation(pk) WHERE outbox<>''"),
    };
}

/// How many conversations of a group stand in each folder, kept by SQLite itself beside whatever changes one: counting
/// a hundred thousand of them anew at every change would cost more than the change.
QStringList folderCounts()
{
    const auto add = [](QChar sign, const QString& row) {
        return QStringLiteral("UPDATE folder_count SET open=open%1(%2.is_closed=0),"
                              " unread=unread%1(%2.is_closed=0 AND %2.unread>0),"
                              " needs_reply=needs_reply%1(%2.is_closed=0 AND %2.needs_reply=1),"
                              " closed=closed%1(%2.is_closed=1) WHERE group_id=%2.group_id;")
            .arg(sign)
            .arg(row);
    };
    const QString comes = QStringLiteral("INSERT INTO folder_count(group_id) SELECT new.group_id WHERE NOT EXISTS"
                                         " (SELECT 1 FROM folder_count WHERE group_id=new.group_id);") +
                          add(u'+', QStringLiteral("new"));
    const QString goes = add(u'-', QStringLiteral("old"));
    return {
        QStringLiteral("CREATE TABLE folder_count(group_id TEXT PRIMARY KEY NOT NULL, open INTEGER NOT NULL DEFAULT 0,"
                       "unread INTEGER NOT NULL DEFAULT 0, needs_reply INTEGER NOT NULL DEFAULT 0,"
                       "closed INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"),
        QStringLiteral("CREATE TRIGGER conversation_comes AFTER INSERT ON conversation BEGIN %1 END").arg(comes),
        QStringLiteral("CREATE TRIGGER conversation_goes AFTER DELETE ON conversation BEGIN %1 END").arg(goes),
        QStringLiteral("CREATE TRIGGER conversation_changes_folder"
                       " AFTER UPDATE OF is_closed, unread, needs_reply, group_id ON conversation"
                       " WHEN old.is_closed<>new.is_closed OR (old.unread>0)<>(new.unread>0)"
                       " OR old.needs_reply<>new.needs_reply OR old.group_id<>new.group_id BEGIN %1 %2 END")
            .arg(goes, comes),
    };
}

/// The groups and numbers that conversations have named, for where Sakari's list of groups was refused.
QStringList seenGroups()
{
    return {QStringLiteral("CREATE TABLE seen_group(group_id TEXT NOT NULL, number_id TEXT NOT NULL,"
                           "number TEXT NOT NULL, group_name TEXT NOT NULL, number_name TEXT NOT NULL,"
                           "number_country TEXT NOT NULL, PRIMARY KEY(group_id, number_id, number)) WITHOUT ROWID")};
}

/// `at` orders a thread: when it was created, else the best that is known. `pk` rises with it: see MessageKey.h.
QStringList messages()
{
    return {
        QStringLiteral("CREATE TABLE message(pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
                       "conversation_id TEXT NOT NULL, at INTEGER NOT NULL, outgoing INTEGER NOT NULL,"
                       "contact_id TEXT NOT NULL, group_id TEXT NOT NULL, text TEXT NOT NULL,"
                       "template_text TEXT NOT NULL, is_mms INTEGER NOT NULL, phone_number TEXT NOT NULL, price REAL,"
                       "segments INTEGER NOT NULL, is_read INTEGER NOT NULL, status INTEGER NOT NULL,"
                       "status_text TEXT NOT NULL, media BLOB NOT NULL, send_at INTEGER,"
                       "error_code TEXT NOT NULL, error_description TEXT NOT NULL,") +
            stamps + u')',
        QStringLiteral("CREATE INDEX message_thread ON message(conversation_id, at, id, outgoing)"),
        QStringLiteral("CREATE VIRTUAL TABLE message_words USING fts5(words, content='', tokenize=\"unicode61"
                       " remove_diacritics 0 categories 'L* M* N* Co So'\", prefix='2 3')"),
        // Every word of the index: what somebody has begun to type is looked up here, since the index itself would
        // first gather all that begins with it. See MessageExpression.h.
        QStringLiteral("CREATE TABLE message_term(term TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID"),
    };
}

QStringList theRest()
{
    return {
        QStringLiteral("CREATE TABLE template(id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, type INTEGER NOT NULL,"
                       "text TEXT NOT NULL, media BLOB NOT NULL,") +
            stamps + QStringLiteral(") WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE inbox_group(id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL,"
                       "is_default INTEGER NOT NULL, numbers BLOB NOT NULL) WITHOUT ROWID"),
        // Apart from `conversation`, so that a page without news touches short rows only. `read_*`: when its thread was
        // read last.
        QStringLiteral("CREATE TABLE listed(id TEXT PRIMARY KEY NOT NULL, state INTEGER NOT NULL DEFAULT 0,"
                       "details INTEGER NOT NULL DEFAULT 0, sweep INTEGER NOT NULL DEFAULT 0,"
                       "active_at INTEGER NOT NULL DEFAULT 0, read_state INTEGER NOT NULL DEFAULT 0,"
                       "read_to TEXT NOT NULL DEFAULT '') WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX listed_unvisited ON listed(active_at DESC) WHERE read_state<>state"),
        QStringLiteral("CREATE TABLE note(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID"),
    };
}

QStringList forEachTableOfVersion1(const QString& sql)
{
    QStringList statements;
    for (const char* table : {"contact", "contact_words", "contact_digits", "conversation", "message", "message_words",
                              "template", "inbox_group", "note"})
        statements.append(sql.arg(QLatin1String(table)));
    return statements;
}

/// Its names alone: a file of another program that has one of them is known as a stranger's and set aside.
QStringList namesOfVersion1()
{
    return forEachTableOfVersion1(QStringLiteral("CREATE TABLE %1(name TEXT)"));
}

/// Everything in this file can be asked for again: where its tables change, the old ones make room for empty new ones.
QStringList nothingOfVersion1()
{
    return forEachTableOfVersion1(QStringLiteral("DROP TABLE IF EXISTS %1"));
}

} // namespace

SchemaSteps cacheSchema()
{
    return {namesOfVersion1(),
            nothingOfVersion1() + people() + conversations() + folderCounts() + seenGroups() + messages() + theRest(),
            contactBookStep()};
}

} // namespace rejoinder
