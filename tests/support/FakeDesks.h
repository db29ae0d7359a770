#pragma once

#include "session/ClosingDesk.h"
#include "session/ReplyDesk.h"
#include "session/ThreadDesk.h"
#include "support/FakeDraftDesk.h"

#include <QHash>
#include <QPromise>
#include <memory>
#include <utility>
#include <vector>

namespace rejoinder {

/// Takes texts and remembers them; a test decides what the disk says.
class FakeReplyDesk final : public ReplyDesk
{
public:
    struct Sent
    {
        ConversationId to;
        QString text;
        Draft typed;
    };
    QList<Sent> sent;
    QStringList verbs; ///< "sendAgain o1"
    bool answersAtOnce = true;
    bool diskTakesIt = true;

    using ReplyDesk::send;
    QFuture<bool> send(const ConversationId& conversation, const QString& text, const Draft& typed) override
    {
        sent.append({conversation, text, typed});
        return answer();
    }
    QFuture<bool> start(const ToContact&, const QString& text) override
    {
        sent.append({{}, text, {}});
        return answer();
    }
    QFuture<bool> startMany(const QList<TextTo>& texts, const QString&) override
    {
        together.append(texts);
        return answer();
    }
    QList<QList<TextTo>> together; ///< each call of startMany()
    QFuture<TakenBack> undoMany(const QList<OutboxId>& ids) override
    {
        verbs << QStringLiteral("undoMany");
        TakenBack taken;
        for (const OutboxId& id : ids) {
            if (left.contains(id))
                ++taken.gone;
            else
                taken.back.append(id);
        }
        taken.isWritten = diskTakesIt;
        Q_EMIT undoneTogether(taken);
        return QtFuture::makeReadyFuture(taken);
    }
    QList<OutboxId> left; ///< undoMany() comes too late for these
    QFuture<bool> undo(const OutboxId& id) override
    {
        verbs << QStringLiteral("undo ") + id.text();
        return QtFuture::makeReadyFuture(undoInTime);
    }
    bool undoInTime = true;
    void setHold(std::chrono::milliseconds time) override { hold = time; }
    std::chrono::milliseconds hold{0};
    void sendAgain(const OutboxId& id) override { verbs << QStringLiteral("sendAgain ") + id.text(); }
    void checkAgain(const OutboxId& id) override { verbs << QStringLiteral("checkAgain ") + id.text(); }
    void discard(const OutboxId& id) override { verbs << QStringLiteral("discard ") + id.text(); }

    /// For everything that was asked while answersAtOnce was false.
    void answerNow(bool kept)
    {
        for (const auto& open : std::exchange(m_open, {})) {
            open->addResult(kept);
            open->finish();
        }
    }

private:
    QFuture<bool> answer()
    {
        m_open.push_back(std::make_unique<QPromise<bool>>());
        m_open.back()->start();
        const QFuture<bool> future = m_open.back()->future();
        if (answersAtOnce)
            answerNow(diskTakesIt);
        return future;
    }

    std::vector<std::unique_ptr<QPromise<bool>>> m_open;
};

class FakeClosingDesk final : public ClosingDesk
{
public:
    QList<ConversationId> asked;
    QList<ConversationId> undone;
    bool inTime = true;

    void close(const ConversationId& id) override
    {
        asked.append(id);
        Q_EMIT held(id);
    }
    bool undo(const ConversationId& id) override
    {
        if (inTime)
            undone.append(id);
        return inTime;
    }
    [[nodiscard]] std::chrono::milliseconds hold() const override { return std::chrono::minutes(1); }
};

class FakeThreadDesk final : public ThreadDesk
{
public:
    ConversationId opened;
    QList<ConversationId> read, unread, olderAsked;

    void open(const ConversationId& id) override { opened = id; }
    void markRead(const ConversationId& id) override { read.append(id); }
    void markUnread(const ConversationId& id) override { unread.append(id); }
    void fetchOlder(const ConversationId& id) override { olderAsked.append(id); }
};

} // namespace rejoinder
