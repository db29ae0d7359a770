#pragma once

#include "domain/OutboxEntry.h"
#include "domain/TakenBack.h"

#include <QFuture>
#include <QObject>
#include <chrono>

namespace rejoinder {

/// What the agent does with texts that go out. GUI thread.
class ReplyDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Commits to the vault, and sends when the hold has ended. The future is true once the row is committed; false:
    /// the disk would not take it and nothing is sent, so the composer keeps its text. `typed` is what Undo gives back;
    /// an empty one: the text itself.
    virtual QFuture<bool> send(const ConversationId& conversation, const QString& text, const Draft& typed) = 0;
    QFuture<bool> send(const ConversationId& conversation, const QString& text) { return send(conversation, text, {}); }
    /// The first text to somebody. Goes to their open conversation from the same group where there is one.
    virtual QFuture<bool> start(const ToContact& to, const QString& text) = 0;
    /// One of the texts that are sent together.
    struct TextTo
    {
        Contact to;      ///< as the agent saw them
        GroupId groupId; ///< that it leaves from; empty: Sakari's default
        QString text;    ///< as they get it, with nothing left to fill in
    };
    /// start() for many at once, each with their own row: all of them are committed in one transaction before anything
    /// may leave. False: nothing was written and nothing is sent, because the disk would not take it, or because the
    /// store has something against one of them by now, which failed() says under an empty OutboxId. At most
    /// mostTextsAtOnce, nobody twice, no braces left. `typed` is the text before anything was filled in: the
    /// draft that says it goes with them. sentTogether() takes the place of held(), and started() is not
    /// said.
    virtual QFuture<bool> startMany(const QList<TextTo>& texts, const QString& typed) = 0;
    /// Of texts that were sent together, in one step on the disk: those that are Held still do not go out. Drafts stay
    /// as they are; the dialog has what was typed.
    virtual QFuture<TakenBack> undoMany(const QList<OutboxId>& ids) = 0;
    /// While Held: it does not go out, and what was typed is the conversation's draft again, in one step on the disk.
    /// False: it is too late, or the disk would not take it.
    virtual QFuture<bool> undo(const OutboxId& id) = 0;
    /// For what is sent from now on; zero: none.
    virtual void setHold(std::chrono::milliseconds hold) = 0;
    /// Asking, Failed or Unconfirmed goes out, because the agent says so.
    virtual void sendAgain(const OutboxId& id) = 0;
    /// Unconfirmed: look for it in the thread now.
    virtual void checkAgain(const OutboxId& id) = 0;
    virtual void discard(const OutboxId& id) = 0;

Q_SIGNALS:
    /// It is committed and goes at `until` (UTC) unless it is undone.
    void held(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation, const QDateTime& until);
    /// startMany(), in its order: all are committed, and go at `until` (UTC) unless they are undone. Without a hold
    /// `until` is now.
    void sentTogether(const QList<rejoinder::OutboxId>& ids, const QDateTime& until);
    /// undoMany() has answered, whoever asked.
    void undoneTogether(const rejoinder::TakenBack& taken);
    /// Undone: `draft` is what the composer shows again, if the conversation is open. An empty conversation: it was the
    /// first text to somebody.
    void undone(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation,
                const rejoinder::Draft& draft);
    /// It waited too long for a connection; sendAgain() or discard() answers.
    void asking(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation);
    /// It was accepted, and its thread has it more often than it was asked for.
    void foundSeveralTimes(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation, int copies);
    void accepted(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation);
    void failed(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation,
                const rejoinder::ApiError& error);
    void unconfirmed(const rejoinder::OutboxId& id, const rejoinder::ConversationId& conversation);
    /// start() led to this conversation, or a reply to a closed one began it; the window may show it.
    void started(const rejoinder::ConversationId& conversation);
};

} // namespace rejoinder
