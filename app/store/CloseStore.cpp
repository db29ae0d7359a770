#include "store/CloseStore.h"

#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "store/ConversationRecords.h"
#include "store/StoreThread.h"

#include <memory>

namespace rejoinder {

namespace {

const QString oldNote = QStringLiteral("closes.pending");

void insert(Databases& databases, const CloseStore::Pending& pending)
{
    Statement(databases, QStringLiteral("INSERT OR IGNORE INTO vault.close(conversation_id, last_message, asked_at)"
                                        " VALUES(?,?,?)"))
        .bind(pending.id.text())
        .bind(pending.lastMessage.text())
        .bind(databases.clock().now())
        .exec();
}

CloseStore::Pending addPending(Databases& databases, const ConversationId& id)
{
    const std::optional<Conversation> conversation = readConversation(databases, id);
    insert(databases, {id, conversation && conversation->lastMessage ? conversation->lastMessage->id : MessageId()});
    Statement stored(databases, QStringLiteral("SELECT last_message FROM vault.close WHERE conversation_id=?"));
    stored.bind(id.text()).exec();
    return {id, stored.next() ? MessageId(stored.text(0)) : MessageId()};
}

QStringList notedBefore(Databases& databases)
{
    Statement find(databases, QStringLiteral("SELECT value FROM note WHERE key=?"));
    find.bind(oldNote).exec();
    return find.next() ? find.text(0).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

QFuture<std::optional<CloseStore::Pending>> CloseStore::add(const ConversationId& id)
{
    auto pending = std::make_shared<Pending>();
    const QFuture<bool> written = m_thread.writeVault(
        [id, pending](Databases& databases) {
            *pending = addPending(databases, id);
            return true;
        },
        [id](Databases& databases) { overrideClosed(databases, id, true); });
    return afterwards(written, &m_thread,
                      [pending](bool done) { return done ? std::optional(*pending) : std::nullopt; });
}

QFuture<bool> CloseStore::remove(const ConversationId& id, bool isOpenAgain)
{
    return m_thread.writeVault(
        [id](Databases& databases) {
            Statement(databases, QStringLiteral("DELETE FROM vault.close WHERE conversation_id=?"))
                .bind(id.text())
                .exec();
            return true;
        },
        [id, isOpenAgain](Databases& databases) {
            if (isOpenAgain)
                overrideClosed(databases, id, std::nullopt);
        });
}

QFuture<QList<CloseStore::Pending>> CloseStore::all()
{
    const QFuture<bool> taken = m_thread.writeVault(
        [](Databases& databases) {
            const QStringList lines = notedBefore(databases);
            for (const QString& line : lines)
                insert(databases, {ConversationId(line.section(u'\t', 0, 0)), MessageId(line.section(u'\t', 1, 1))});
            return !lines.isEmpty();
        },
        [](Databases& databases) {
            // Only now: ended between the two, the program takes them over once more, which changes nothing.
            Statement(databases, QStringLiteral("DELETE FROM note WHERE key=?")).bind(oldNote).exec();
        });
    return afterwards(taken, &m_thread, [this](bool) {
        return m_thread.read<QList<Pending>>([](Databases& databases) {
            Statement find(databases,
                           QStringLiteral("SELECT conversation_id, last_message FROM vault.close ORDER BY sequence"));
            find.exec();
            QList<Pending> pending;
            while (find.next())
                pending.append({ConversationId(find.text(0)), MessageId(find.text(1))});
            return pending;
        });
    });
}

} // namespace rejoinder
