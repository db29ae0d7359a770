#pragma once

#include "domain/Conversation.h"
#include "domain/Result.h"

#include <QHash>
#include <QObject>
#include <chrono>

namespace rejoinder {

class ConversationLedger;
class OutboxBook;
class SakariAccess;
class Store;

/// Carries closings to Sakari: shown as closed at once, held for a while in which they can be undone, then one
/// idempotent PUT, repeated until Sakari says yes or no, or until the waits between the attempts add up to `patience`:
/// then it is put back, because the list must not show for hours what Sakari does not know. What was asked for is in
/// the vault before the list shows it, and survives the end of the program. A customer who writes before the call has
/// gone out is not closed away, and a reply that still waits or is on its way goes first: after the close it would
/// reopen the conversation or begin another. GUI thread.
class CloseSender : public QObject
{
    Q_OBJECT
public:
    CloseSender(SakariAccess& access, Store& store, ConversationLedger& ledger, OutboxBook& book,
                std::chrono::milliseconds patience = std::chrono::minutes(10), QObject* parent = nullptr);

    /// Takes up what an earlier run did not get to.
    void start();
    void close(const ConversationId& id, std::chrono::milliseconds hold);
    /// False: it is not held any more.
    bool undo(const ConversationId& id);
    /// Sakari can be reached (again): what waits goes now.
    void hurry();
    /// Closed here, and not yet there.
    [[nodiscard]] int pendingCount() const;

Q_SIGNALS:
    void pendingChanged();
    void closed(const rejoinder::ConversationId& id);
    /// Not closed, and shown as open again. Kind Cancelled: the customer wrote in the meantime. Kind LocalStorage: it
    /// could not be kept safe here.
    void failed(const rejoinder::ConversationId& id, const rejoinder::ApiError& error);

private:
    enum class Stage { Held, Waiting, OnItsWay };
    struct Wish
    {
        Stage stage = Stage::Held;
        MessageId lastMessage; ///< when it was asked for
        int failures = 0;
        std::chrono::milliseconds waited{0}; ///< between the attempts so far
        bool isBehindText = false;           ///< goes on with the next step of the outbox
        int turn = 0;                        ///< tells a hold that was undone from the one that followed it
    };
    void waitOut(const ConversationId& id, std::chrono::milliseconds hold, int turn);
    void carryOut(const ConversationId& id);
    void goBehindTexts(const ConversationId& id);
    /// What the store has of the thread decides; it knows by now what Sakari does.
    void putUnlessAnswered(const ConversationId& id);
    void put(const ConversationId& id);
    void onClosed(const ConversationId& id, const Conversation& answer);
    void onError(const ConversationId& id, const ApiError& error);
    void giveUp(const ConversationId& id, const ApiError& error);
    void forget(const ConversationId& id, bool isOpenAgain);

    SakariAccess& m_access;
    Store& m_store;
    ConversationLedger& m_ledger;
    const std::chrono::milliseconds m_patience;
    QHash<ConversationId, Wish> m_wishes;
    int m_turns = 0;
};

} // namespace rejoinder
