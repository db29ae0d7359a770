#include "store/OutboxSettling.h"

#include "domain/Message.h"
#include "domain/OutboxRules.h"
#include "store/Columns.h"
#include "store/Databases.h"
#include "store/OutboxRecords.h"

#include <optional>

namespace rejoinder {

namespace {

QString marksFor(const QList<ConversationId>& conversations)
{
    return QStringList(conversations.size(), QStringLiteral("?")).join(u',');
}

void bindAll(Statement& statement, const QList<ConversationId>& conversations)
{
    for (const ConversationId& id : conversations)
        statement.bind(id.text());
}

/// The message that an accepted row became, where it is final. `m` and `o` are the tables.
const QString hasEnded = QStringLiteral("m.status IN (%1,%2,%3)")
                             .arg(int(DeliveryStatus::Delivered))
                             .arg(int(DeliveryStatus::Failed))
                             .arg(int(DeliveryStatus::Invalid));

struct Ending
{
    OutboxId row;
    bool isDelivered = false;
    QString code;
    QString description;
};

QList<Ending> endings(Databases& databases, const QList<ConversationId>& conversations)
{
    Statement find(databases, QStringLiteral("SELECT o.id, m.status, m.error_code, m.error_description"
                                             " FROM vault.outbox o JOIN message m ON m.id=o.accepted_as"
                                             " WHERE o.conversation_id IN (%1) AND o.state='accepted'"
                                             " AND o.accepted_as<>'' AND %2")
                                  .arg(marksFor(conversations), hasEnded));
    bindAll(find, conversations);
    find.exec();
    QList<Ending> all;
    while (find.next()) {
        all.append({.row = OutboxId(find.text(0)),
                    .isDelivered = find.number(1) == int(DeliveryStatus::Delivered),
                    .code = find.text(2),
                    .description = find.text(3)});
    }
    return all;
}

} // namespace

QString messageIsThere()
{
    // Sakari's answer may have named no message: then it is found by its text.
    return QStringLiteral(
        "((state IN ('accepted','delivered') OR (state='failed' AND accepted_as<>''))"
        " AND (seen=1 OR (accepted_as<>'' AND EXISTS(SELECT 1 FROM message m WHERE m.id=o.accepted_as))"
        " OR (accepted_as='' AND EXISTS(SELECT 1 FROM message m WHERE m.conversation_id=o.conversation_id"
        " AND m.outgoing=1 AND m.at>=coalesce(o.fence_at, o.created_at, 0)-120000"
        " AND (m.text=o.text OR m.template_text=o.text)))))");
}

bool awaitsSettling(Databases& databases, const QList<ConversationId>& conversations)
{
    if (conversations.isEmpty())
        return false;
    Statement find(databases, QStringLiteral("SELECT 1 FROM vault.outbox o WHERE o.conversation_id IN (%1)"
                                             " AND state='accepted' AND ((seen=0 AND %2) OR EXISTS(SELECT 1 FROM"
                                             " message m WHERE m.id=o.accepted_as AND %3)) LIMIT 1")
                                  .arg(marksFor(conversations), messageIsThere(), hasEnded));
    bindAll(find, conversations);
    find.exec();
    return find.next();
}

void settle(Databases& databases, const QList<ConversationId>& conversations)
{
    if (conversations.isEmpty())
        return;
    Statement seen(databases, QStringLiteral("UPDATE vault.outbox AS o SET seen=1 WHERE o.conversation_id IN (%1)"
                                             " AND state='accepted' AND seen=0 AND %2")
                                  .arg(marksFor(conversations), messageIsThere()));
    bindAll(seen, conversations);
    seen.exec();
    for (const Ending& ending : endings(databases, conversations)) {
        std::optional<OutboxEntry> entry = readOutbox(databases, ending.row);
        if (!entry)
            continue;
        const OutboxState before = entry->state;
        const auto after = nextFor(*entry, ending.isDelivered ? OutboxEvent::Delivered : OutboxEvent::NotDelivered);
        if (!after)
            continue;
        entry->state = *after;
        entry->error = {};
        if (!ending.isDelivered) {
            entry->error.kind = ApiError::Kind::Rejected;
            entry->error.code = ending.code;
            entry->error.serverText = ending.description;
        }
        updateOutbox(databases, *entry, {before});
    }
}

} // namespace rejoinder
