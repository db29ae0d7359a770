#pragma once

#include "domain/OutboxEntry.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

/// What the agent does with texts that go out. GUI thread.
class ReplyDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Commits to the vault, then sends. The future is true once the row is committed; false: the disk would not take
    /// it and nothing is sent, so the composer keeps its text.
    virtual QFuture<bool> send(const ConversationId& conversation, const QString& text) = 0;
    /// The first text to somebody. Goes to their open conversation from the same group where there is one.
    virtual QFuture<bool> start(const ToContact& to, const QString& text) = 0;
    /// Failed or Unconfirmed goes out again, because the agent says so.
    virtual void sendAgain(const OutboxId& id) = 0;
    /// Unconfirmed: look for it in the thread now.
    virtual void checkAgain(const OutboxId& id) = 0;
    virtual void discard(const OutboxId& id) = 0;

Q_SIGNALS:
    void accepted(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation);
    void failed(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation,
                const rejoinder::ApiError& error);
    void unconfirmed(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation);
    /// start() led to this conversation, or a reply to a closed one began it; the window may show it.
    void started(const rejoinder::ConversationId& conversation);
};

} // namespace rejoinder
