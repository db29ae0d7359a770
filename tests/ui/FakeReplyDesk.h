#pragma once

#include "session/ReplyDesk.h"

#include <QPromise>
#include <optional>

namespace rejoinder {

/// Remembers what it was told to start; the answer is what the test says.
class FakeReplyDesk : public ReplyDesk
{
    Q_OBJECT
public:
    using ReplyDesk::ReplyDesk;

    using ReplyDesk::send;
    QFuture<bool> send(const ConversationId&, const QString&, const Draft&) override { return answer(); }
    QFuture<bool> start(const ToContact& to, const QString& text) override
    {
        started.append({to, text});
        if (refusal)
            Q_EMIT failed(OutboxId(), ConversationId(), *refusal);
        return answer();
    }
    QFuture<bool> startMany(const QList<TextTo>&, const QString&) override { return answer(); }
    QFuture<TakenBack> undoMany(const QList<OutboxId>&) override { return QtFuture::makeReadyFuture(TakenBack()); }
    QFuture<bool> undo(const OutboxId&) override { return answer(); }
    void setHold(std::chrono::milliseconds) override {}
    void sendAgain(const OutboxId&) override {}
    void checkAgain(const OutboxId&) override {}
    void discard(const OutboxId&) override {}

    QList<std::pair<ToContact, QString>> started;
    bool keeps = true;
    std::optional<ApiError> refusal; ///< said before it answers

private:
    QFuture<bool> answer()
    {
        QPromise<bool> promise;
        promise.start();
        promise.addResult(keeps);
        promise.finish();
        return promise.future();
    }
};

} // namespace rejoinder
