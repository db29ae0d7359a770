#pragma once

#include "session/ReplyDesk.h"

#include <QSet>
#include <QTimer>

namespace rejoinder {

class Clock;
class Store;
class SyncConductor;
struct ChosenPerson;

/// The reply desk over the outbox. Refuses by itself what must never go out - nothing to say, a contact who opted out
/// or cannot be texted - even where the window has let it through: send() then is false, and failed() says why under an
/// empty OutboxId, since no row was made.
class OutboxReplyDesk final : public ReplyDesk
{
    Q_OBJECT
public:
    OutboxReplyDesk(SyncConductor& sync, Store& store, const Clock& clock, std::chrono::milliseconds hold,
                    QObject* parent = nullptr);

    using ReplyDesk::send;
    QFuture<bool> send(const ConversationId& conversation, const QString& text, const Draft& typed) override;
    QFuture<bool> start(const ToContact& to, const QString& text) override;
    QFuture<bool> startMany(const QList<TextTo>& texts, const QString& typed) override;
    QFuture<TakenBack> undoMany(const QList<OutboxId>& ids) override;
    QFuture<bool> undo(const OutboxId& id) override;
    void setHold(std::chrono::milliseconds hold) override { m_hold = hold; }
    void sendAgain(const OutboxId& id) override;
    void checkAgain(const OutboxId& id) override;
    void discard(const OutboxId& id) override;

private:
    QFuture<bool> submit(const OutgoingText& text, const Draft& typed);
    QFuture<bool> submitTogether(const QList<TextTo>& texts, const QList<ChosenPerson>& people, const QString& typed);
    [[nodiscard]] OutboxEntry entryFor(const OutgoingText& text) const;
    QFuture<Recipient> recipientOf(const ToContact& to);
    void onAccepted(const OutboxEntry& entry);
    void leadTo(const OutboxEntry& entry);

    SyncConductor& m_sync;
    Store& m_store;
    const Clock& m_clock;
    std::chrono::milliseconds m_hold;
    QSet<OutboxId> m_together; ///< sent with others in this run: their conversations begin without a word
    QTimer m_askSoon;          ///< for the conversations that they begin
};

} // namespace rejoinder
