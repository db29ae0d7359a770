#pragma once

#include "domain/Conversation.h"
#include "domain/OutboxEntry.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class OutboxBook;
class SakariAccess;
class Store;
class ThreadPuller;

/// Finds out what became of texts whose answer never came, by looking for them in the thread. Never sends anything.
/// GUI thread.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(SakariAccess& access, Store& store, OutboxBook& book, ThreadPuller& threads, QObject* parent = nullptr);

    /// Reads the thread and looks; where it is not there, also in what else its contact was sent from the same number,
    /// because a reply to a closed conversation may have begun another one. Finished when it has been looked; true:
    /// found. An error: it could not be looked for now, so that it may or may not be there.
    QFuture<Result<bool>> look(const OutboxId& id);
    /// Looks in what the store has of this thread; called whenever it has been read.
    void lookInStore(const ConversationId& conversation);

Q_SIGNALS:
    /// It was there all along: the row is Accepted now.
    void found(const rejoinder::OutboxEntry& entry);
    /// It had been accepted without a word on its conversation, or is in another one than was thought; that is known
    /// now.
    void placed(const rejoinder::OutboxEntry& entry);

private:
    QFuture<Result<bool>> lookInThread(const OutboxId& id, const ConversationId& conversation);
    QFuture<Result<bool>> lookBeside(const OutboxId& id, const ConversationId& conversation);
    QFuture<Result<bool>> lookByContact(const OutboxId& id, const ToContact& to);
    /// `number`: the account's; empty: any.
    QFuture<Result<bool>> lookAmong(const OutboxId& id, const Contact& contact, const QString& number);
    /// What has come out of a look that ended in this way.
    [[nodiscard]] Result<bool> outcome(const OutboxId& id, const std::optional<ApiError>& trouble) const;
    QFuture<Result<ContactId>> contactOf(const ToContact& to);
    /// How many were looked for.
    QFuture<int> matchAll(const ConversationId& conversation);
    /// What no row has become, of this run or an earlier one, may be what these became. How many were looked for.
    QFuture<int> match(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact);
    void matchUnclaimed(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact,
                        QSet<MessageId> claimed);
    void settle(const OutboxId& id, const Message& message);

    SakariAccess& m_access;
    Store& m_store;
    OutboxBook& m_book;
    ThreadPuller& m_threads;
};

} // namespace rejoinder
