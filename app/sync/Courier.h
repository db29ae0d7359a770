#pragma once

#include "domain/OutboxEntry.h"
#include "domain/OutboxTimes.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>
#include <memory>

namespace rejoinder {

class Clock;
class OutboxBook;
class RecipientCheck;
class SakariAccess;
class Store;
struct SendReceipt;

/// How far one text has come.
struct Carried
{
    enum class End {
        Settled,   ///< accepted, refused, or not to be sent any more: what follows it may go
        NotNow,    ///< surely nothing left; again after a while
        NotAllowed ///< it is Queued still, but there is no connection to send it through
    };
    End end = End::Settled;
    ApiError error;                         ///< for NotNow
    bool isUnconfirmed = false;             ///< Settled, and nobody knows whether it arrived
    std::chrono::milliseconds sinceSent{0}; ///< where it is unconfirmed
};

/// Takes one queued text to Sakari: looks once more whether it may go, commits to the vault that it is leaving and from
/// where on it is to be looked for, and only then lets the one POST go. Never sends twice: what may have left becomes
/// Unconfirmed. GUI thread.
class Courier : public QObject
{
    Q_OBJECT
public:
    Courier(SakariAccess& access, Store& store, OutboxBook& book, RecipientCheck& check, const Clock& clock,
            OutboxTimes times, QObject* parent = nullptr);

    /// Of a Queued text; one at a time in a conversation is for the caller to keep.
    QFuture<Carried> carry(const OutboxId& id);

Q_SIGNALS:
    void asking(const rejoinder::OutboxEntry& entry);
    void accepted(const rejoinder::OutboxEntry& entry);
    void failed(const rejoinder::OutboxEntry& entry);
    void unconfirmed(const rejoinder::OutboxEntry& entry);

private:
    struct Errand;
    using ErrandPtr = std::shared_ptr<Errand>;
    /// nullptr, and the errand is over: it is no longer to be sent.
    const OutboxEntry* stillQueued(const ErrandPtr& errand);
    void onChecked(const ErrandPtr& errand, const std::optional<ApiError>& objection);
    void fence(const ErrandPtr& errand);
    void commit(const ErrandPtr& errand, const MessageId& newest);
    void post(const ErrandPtr& errand);
    void onReceipt(const ErrandPtr& errand, const SendReceipt& receipt);
    void onError(const ErrandPtr& errand, const ApiError& error);
    void refuse(const ErrandPtr& errand, const ApiError& error);

    SakariAccess& m_access;
    Store& m_store;
    OutboxBook& m_book;
    RecipientCheck& m_check;
    const Clock& m_clock;
    const OutboxTimes m_times;
};

} // namespace rejoinder
