#include "store/ReadMarkStore.h"

#include "domain/Clock.h"
#include "store/ConversationSummary.h"
#include "store/StoreThread.h"

namespace rejoinder {

namespace {

void setMark(Databases& databases, const ConversationId& id, qint64 at, const QString& message)
{
    Statement(databases, QStringLiteral("INSERT INTO vault.read_mark(conversation_id, at, message_id) VALUES(?,?,?)"
                                        " ON CONFLICT(conversation_id) DO UPDATE SET at=excluded.at,"
                                        " message_id=excluded.message_id WHERE at<>excluded.at"
                                        " OR message_id<>excluded.message_id"))
        .bind(id.text())
        .bind(at)
        .bind(message)
        .exec();
}

bool markAllRead(Databases& databases, const ConversationId& id)
{
    qint64 at = databases.clock().now().toMSecsSinceEpoch();
    QString message;
    Statement newest(databases, QStringLiteral("SELECT at, id FROM message WHERE conversation_id=?"
                                               " ORDER BY at DESC, id DESC LIMIT 1"));
    newest.bind(id.text()).exec();
    if (newest.next()) {
        at = newest.number(0);
        message = newest.text(1);
    }
    setMark(databases, id, at, message);
    return true;
}

bool markLastUnread(Databases& databases, const ConversationId& id)
{
    Statement last(databases, QStringLiteral("SELECT at, id FROM message WHERE conversation_id=? AND outgoing=0"
                                             " ORDER BY at DESC, id DESC LIMIT 1"));
    last.bind(id.text()).exec();
    if (!last.next())
        return true;
    Statement before(databases, QStringLiteral("SELECT at, id FROM message WHERE conversation_id=?"
                                               " AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT 1"));
    before.bind(id.text()).bind(last.number(0)).bind(last.text(1)).exec();
    if (before.next())
        setMark(databases, id, before.number(0), before.text(1));
    else
        setMark(databases, id, last.number(0) - 1, QString());
    return true;
}

} // namespace

QFuture<bool> ReadMarkStore::markRead(const ConversationId& id)
{
    return m_thread.writeVault([id](Databases& databases) { return markAllRead(databases, id); },
                               [id](Databases& databases) { refreshSummary(databases, id); });
}

QFuture<bool> ReadMarkStore::markUnread(const ConversationId& id)
{
    return m_thread.writeVault([id](Databases& databases) { return markLastUnread(databases, id); },
                               [id](Databases& databases) { refreshSummary(databases, id); });
}

} // namespace rejoinder
