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

    /// Reads the thread and looks. Finished when it has been looked; true: found.
    QFuture<bool> look(const OutboxId& id);
    /// Looks in what the store has of this thread; called whenever it has been read.
    void lookInStore(const ConversationId& conversation);

Q_SIGNALS:
    /// It was there all along: the row is Accepted now.
    void found(const rejoinder::OutboxEntry& entry);
    /// It had been accepted without a word on its conversation, which is known now.
    void placed(const rejoinder::OutboxEntry& entry);

private:
    QFuture<bool> lookInThread(const OutboxId& id, const ConversationId& conversation);
    QFuture<bool> lookByContact(const OutboxId& id, const ToContact& to);
    QFuture<ContactId> contactOf(const ToContact& to);
    /// How many were looked for.
    QFuture<int> matchAll(const ConversationId& conversation);
    void match(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact);
    void settle(const OutboxId& id, const Message& message);

    SakariAccess& m_access;
    Store& m_store;
    OutboxBook& m_book;
    ThreadPuller& m_threads;
};

} // namespace rejoinder
