#pragma once

#include "domain/Conversation.h"
#include "domain/OutboxEntry.h"
#include "domain/Result.h"
#include "sync/ContactMessages.h"
#include "sync/SentMatch.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class OutboxBook;
class SakariAccess;
class Store;
class ThreadPuller;

/// What a look has come to.
struct Look
{
    bool found = false;
    /// All that Sakari has since it may have left was read, so what was not found was not there at that moment. True
    /// as well where Sakari refuses to show it: asking more often would not say more.
    bool isGood = false;
};

/// Finds out what became of texts whose answer never came, by looking for them in the thread. Never sends anything.
/// GUI thread.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(SakariAccess& access, Store& store, OutboxBook& book, ThreadPuller& threads, QObject* parent = nullptr);

    /// Reads the thread and looks; where it is not there, also in what else its contact was sent from the same number,
    /// because a reply to a closed conversation may have begun another one. Finished when it has been looked; a good
    /// look that did not find it is counted in the row. An error: it could not be looked for now, so that it may or may
    /// not be there.
    QFuture<Result<Look>> look(const OutboxId& id);
    /// Looks in what the store has of this thread; called whenever it has been read.
    void lookInStore(const ConversationId& conversation);

Q_SIGNALS:
    /// It was there all along: the row is Accepted now.
    void found(const rejoinder::OutboxEntry& entry);
    /// It was found, and there is more of it than was asked for; entry.copies says how much. Follows found().
    void foundSeveralTimes(const rejoinder::OutboxEntry& entry);
    /// It had been accepted without a word on its conversation, or is in another one than was thought; that is known
    /// now.
    void placed(const rejoinder::OutboxEntry& entry);

private:
    QFuture<Result<Look>> lookInThread(const OutboxId& id, const ConversationId& conversation);
    QFuture<Result<Look>> lookBeside(const OutboxId& id, const ConversationId& conversation);
    QFuture<Result<Look>> lookByContact(const OutboxId& id, const ToContact& to);
    /// `number`: the account's; empty: any.
    QFuture<Result<Look>> lookAmong(const OutboxId& id, const Contact& contact, const QString& number);
    /// What has come out of a look that ended in this way.
    [[nodiscard]] Result<Look> outcome(const OutboxId& id, const Result<bool>& read) const;
    /// The look of the thread and the one beside it.
    Result<Look> countGood(const OutboxId& id, const Result<Look>& look);
    /// It and those that may have become the same messages, oldest first.
    [[nodiscard]] QList<OutboxId> siblings(const OutboxId& id) const;
    /// nullopt: Sakari has nobody with this number.
    QFuture<Result<std::optional<ContactId>>> contactOf(const ToContact& to);
    /// How many were looked for.
    QFuture<int> matchAll(const ConversationId& conversation);
    /// What no row has become, of this run or an earlier one, may be what these became. How many were looked for.
    QFuture<int> match(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact);
    void matchUnclaimed(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact,
                        QSet<MessageId> claimed);
    void settle(const SentFind& find);

    SakariAccess& m_access;
    Store& m_store;
    OutboxBook& m_book;
    ThreadPuller& m_threads;
    ContactMessageReader m_besideThreads;
};

} // namespace rejoinder
