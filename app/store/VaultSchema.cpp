#include "store/VaultSchema.h"

namespace rejoinder {

SchemaSteps vaultSchema()
{
    const QStringList version1{
        QStringLiteral("CREATE TABLE outbox("
                       "sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
                       "conversation_id TEXT NOT NULL, state TEXT NOT NULL, created_at INTEGER,"
                       "to_conversation TEXT, to_contact TEXT, to_number TEXT, to_country TEXT, to_valid INTEGER,"
                       "to_line_type TEXT, to_verified INTEGER, to_group TEXT,"
                       "text TEXT NOT NULL, media BLOB NOT NULL, fence_at INTEGER, fence_message TEXT NOT NULL,"
                       "accepted_as TEXT NOT NULL, error_kind TEXT NOT NULL, error_status INTEGER NOT NULL,"
                       "error_code TEXT NOT NULL, error_text TEXT NOT NULL, error_retry_after INTEGER,"
                       "seen INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE INDEX outbox_conversation ON outbox(conversation_id, sequence)"),
        QStringLiteral("CREATE INDEX outbox_unfinished ON outbox(state, sequence)"
                       " WHERE state IN ('queued','sending','unconfirmed')"),
        // Accepted, and its message not seen in the thread so far: a handful at most.
        QStringLiteral("CREATE INDEX outbox_unseen ON outbox(sequence) WHERE state='accepted' AND seen=0"),
        QStringLiteral("CREATE TABLE draft(conversation_id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL,"
                       " cursor INTEGER NOT NULL, saved_at INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE read_mark(conversation_id TEXT PRIMARY KEY NOT NULL, at INTEGER NOT NULL,"
                       " message_id TEXT NOT NULL) WITHOUT ROWID"),
    };
    // New columns go to the end, so that a column of a damaged file is found by its name or not at all.
    const QStringList version2{
        QStringLiteral("ALTER TABLE outbox ADD COLUMN typed TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE outbox ADD COLUMN cursor INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE outbox ADD COLUMN hold_until INTEGER"),
        QStringLiteral("ALTER TABLE outbox ADD COLUMN asked_at INTEGER"),
        QStringLiteral("ALTER TABLE outbox ADD COLUMN good_reads INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE outbox ADD COLUMN not_found_at INTEGER"),
        QStringLiteral("ALTER TABLE outbox ADD COLUMN copies INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("UPDATE outbox SET asked_at=created_at"),
        QStringLiteral("DROP INDEX outbox_unfinished"),
        QStringLiteral("CREATE INDEX outbox_unfinished ON outbox(state, sequence)"
                       " WHERE state IN ('held','queued','asking','sending','unconfirmed')"),
        // A row with an empty text remembers that the draft was emptied or sent, and by which write.
        QStringLiteral("ALTER TABLE draft ADD COLUMN run TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE draft ADD COLUMN turn INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE draft ADD COLUMN fullest TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE draft ADD COLUMN settled TEXT NOT NULL DEFAULT ''"),
        // Outlives the conversation's row in the cache.
        QStringLiteral("ALTER TABLE draft ADD COLUMN contact_id TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("UPDATE draft SET fullest=text, settled=text"),
        QStringLiteral("CREATE INDEX draft_contact ON draft(contact_id) WHERE contact_id<>''"),
        // place: 0 is the newest.
        QStringLiteral("CREATE TABLE draft_version(conversation_id TEXT NOT NULL, place INTEGER NOT NULL,"
                       " text TEXT NOT NULL, cursor INTEGER NOT NULL, replaced_at INTEGER NOT NULL,"
                       " PRIMARY KEY(conversation_id, place)) WITHOUT ROWID"),
        // Closings that Sakari does not know of yet. `last_message`: what the agent had seen when it was asked for.
        QStringLiteral("CREATE TABLE close(sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " conversation_id TEXT NOT NULL UNIQUE, last_message TEXT NOT NULL, asked_at INTEGER NOT NULL)"),
        // fence: ids of what was like it at Sakari before its POST.
        QStringLiteral("CREATE TABLE creation(sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
                       " kind TEXT NOT NULL, record BLOB NOT NULL, state TEXT NOT NULL, fence_at INTEGER,"
                       " fence BLOB NOT NULL, absent_since INTEGER, error_kind TEXT, error_status INTEGER NOT NULL,"
                       " error_code TEXT NOT NULL, error_text TEXT NOT NULL)"),
    };
    const QStringList version3{
        // state 'incomplete': its items are not all written, or not all removed. Such a job does not exist.
        QStringLiteral("CREATE TABLE job(sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
                       " kind TEXT NOT NULL, state TEXT NOT NULL, list_id TEXT NOT NULL, list_name TEXT NOT NULL,"
                       " strategy TEXT NOT NULL, file_name TEXT NOT NULL, heading BLOB NOT NULL, asked_at INTEGER,"
                       " held_until INTEGER, total INTEGER NOT NULL, inserted INTEGER NOT NULL,"
                       " updated INTEGER NOT NULL, error_kind TEXT NOT NULL, error_status INTEGER NOT NULL,"
                       " error_code TEXT NOT NULL, error_text TEXT NOT NULL)"),
        // job: the job's sequence. asked_at: when a request for it last left; asks: how often one did.
        QStringLiteral("CREATE TABLE job_item(number INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL,"
                       " row INTEGER NOT NULL, contact_id TEXT NOT NULL, record BLOB NOT NULL, cells BLOB NOT NULL,"
                       " problem TEXT NOT NULL, state TEXT NOT NULL, asked_at INTEGER, asks INTEGER NOT NULL,"
                       " error_kind TEXT NOT NULL, error_status INTEGER NOT NULL, error_code TEXT NOT NULL,"
                       " error_text TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX job_item_state ON job_item(job, state)"),
    };
    return {version1, version2, version3};
}

} // namespace rejoinder
