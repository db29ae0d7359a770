#include "store/DraftRecords.h"

#include "domain/Clock.h"
#include "domain/DraftHistory.h"
#include "store/Databases.h"

namespace rejoinder {

Draft readDraft(Databases& databases, const ConversationId& id)
{
    Statement find(databases, QStringLiteral("SELECT text, cursor FROM vault.draft WHERE conversation_id=?"));
    find.bind(id.text()).exec();
    return find.next() ? Draft{find.text(0), int(find.number(1))} : Draft{};
}

void writeDraft(Databases& databases, const ConversationId& id, const Draft& draft)
{
    const Draft before = readDraft(databases, id);
    if (draft == before)
        return;
    if (draft.text.isEmpty()) {
        Statement(databases, QStringLiteral("DELETE FROM vault.draft WHERE conversation_id=?")).bind(id.text()).exec();
    } else {
        Statement(databases,
                  QStringLiteral("INSERT OR REPLACE INTO vault.draft(conversation_id, text, cursor, saved_at)"
                                 " VALUES(?,?,?,?)"))
            .bind(id.text())
            .bind(draft.text)
            .bind(draft.cursor)
            .bind(databases.clock().now())
            .exec();
    }
    if (draft.text != before.text)
        databases.change().conversations.insert(id);
}

void dropSentDraft(Databases& databases, const ConversationId& id, const QString& sent, const QString& typed)
{
    Statement(databases, QStringLiteral("DELETE FROM vault.draft WHERE conversation_id=? AND text IN (?,?)"))
        .bind(id.text())
        .bind(sent)
        .bind(typed)
        .exec();
}

Draft giveBackDraft(Databases& databases, const ConversationId& id, const Draft& returned)
{
    const Draft joined = joinedDraft(returned, readDraft(databases, id));
    writeDraft(databases, id, joined);
    return joined;
}

} // namespace rejoinder
