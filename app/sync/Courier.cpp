#include "sync/Courier.h"

#include "api/MessagesApi.h"
#include "domain/ApiErrorRules.h"
#include "domain/Clock.h"
#include "domain/OutboxRules.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "sync/OutboxBook.h"
#include "sync/Receipt.h"
#include "sync/RecipientCheck.h"
#include "sync/SakariAccess.h"

#include <QElapsedTimer>
#include <QPromise>

namespace rejoinder {

namespace {

using std::chrono::milliseconds;

/// Before anything has left, only a plain no is a reason to give up; everything else may be different in a minute.
bool isFinal(const ApiError& objection)
{
    return isRefusal(objection.kind) || objection.kind == ApiError::Kind::InsecureUrl;
}

} // namespace

struct Courier::Errand
{
    OutboxId id;
    QElapsedTimer sinceSent;
    QPromise<Carried> promise;

    void end(const Carried& carried)
    {
        promise.addResult(carried);
        promise.finish();
    }
};

Courier::Courier(SakariAccess& access, Store& store, OutboxBook& book, RecipientCheck& check, const Clock& clock,
                 OutboxTimes times, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_store(store),
      m_book(book),
      m_check(check),
      m_clock(clock),
      m_times(std::move(times))
{
}

QFuture<Carried> Courier::carry(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    auto errand = std::make_shared<Errand>();
    errand->id = id;
    errand->promise.start();
    const QFuture<Carried> future = errand->promise.future();
    if (const OutboxEntry* entry = stillQueued(errand)) {
        whenDone(m_check.objection(entry->text), this,
                 [this, errand](const std::optional<ApiError>& objection) { onChecked(errand, objection); });
    }
    return future;
}

const OutboxEntry* Courier::stillQueued(const ErrandPtr& errand)
{
    const OutboxEntry* entry = m_book.at(errand->id);
    if (!entry || entry->state != OutboxState::Queued) {
        errand->end({}); // Discarded meanwhile.
        return nullptr;
    }
    if (mustAsk(*entry, m_times, m_clock.now())) {
        m_book.step(errand->id, OutboxEvent::WaitedTooLong);
        Q_EMIT asking(*m_book.at(errand->id));
        errand->end({});
        return nullptr;
    }
    if (!m_access.isUsable()) {
        errand->end({.end = Carried::End::NotAllowed});
        return nullptr;
    }
    return entry;
}

void Courier::onChecked(const ErrandPtr& errand, const std::optional<ApiError>& objection)
{
    if (!objection)
        fence(errand);
    else if (isFinal(*objection))
        refuse(errand, *objection);
    else
        errand->end({.end = Carried::End::NotNow, .error = *objection});
}

void Courier::fence(const ErrandPtr& errand)
{
    const ConversationId conversation = m_book.at(errand->id)->conversationId;
    if (conversation.isEmpty())
        return commit(errand, MessageId());
    whenDone(m_store.messages().newest(conversation, 1), this, [this, errand](const QList<Message>& newest) {
        commit(errand, newest.isEmpty() ? MessageId() : newest.last().id);
    });
}

void Courier::commit(const ErrandPtr& errand, const MessageId& newest)
{
    // It took its time until here: the computer may have slept, the agent may have discarded it.
    if (!stillQueued(errand))
        return;
    const auto written = m_book.step(errand->id, OutboxEvent::PostStarted, [this, &newest](OutboxEntry& entry) {
        // By the clock that the thread's messages have: this computer's may be wrong by any amount.
        entry.fenceAt = m_access.serverNow();
        entry.fenceMessage = newest;
        entry.error = {};
        entry.goodReads = 0;
        entry.notFoundAt = {};
    });
    whenDone(*written, this, [this, errand](bool done) {
        if (done)
            return post(errand);
        // Without the row on the disk a crash would send it again: it does not leave.
        const ApiError error{.kind = ApiError::Kind::LocalStorage};
        m_book.step(errand->id, OutboxEvent::NotSentForSure, [&error](OutboxEntry& entry) { entry.error = error; });
        errand->end({.end = Carried::End::NotNow, .error = error});
    });
}

void Courier::post(const ErrandPtr& errand)
{
    if (!m_access.isUsable())
        return onError(errand, {.kind = ApiError::Kind::Credentials});
    errand->sinceSent.start();
    whenDone(m_access.messages().send(m_book.at(errand->id)->text), this,
             [this, errand](const Result<SendReceipt>& answer) {
                 if (answer)
                     onReceipt(errand, answer.value());
                 else
                     onError(errand, answer.error());
             });
}

void Courier::onReceipt(const ErrandPtr& errand, const SendReceipt& receipt)
{
    const ReceiptVerdict verdict = verdictOn(receipt);
    if (verdict.event == OutboxEvent::OutcomeUnknown)
        return onError(errand, verdict.error);
    if (verdict.event == OutboxEvent::Refused)
        return refuse(errand, verdict.error);

    const std::optional<Message> message = messageIn(receipt);
    // Sakari's word first: a reply to a closed conversation may have begun another one, and a message that is once
    // stored in a thread stays there.
    const ConversationId conversation =
        message && !message->conversationId.isEmpty() ? message->conversationId : m_book.at(errand->id)->conversationId;
    // The message first: the row gives way to it in the thread, and the next one's fence must know it.
    if (message && !message->id.isEmpty() && !conversation.isEmpty())
        m_store.messages().put(conversation, {*message});
    m_book.step(errand->id, OutboxEvent::Accepted, [&](OutboxEntry& entry) {
        entry.conversationId = conversation;
        entry.acceptedAs = message ? message->id : MessageId();
        entry.error = {};
    });
    Q_EMIT accepted(*m_book.at(errand->id));
    errand->end({});
}

void Courier::onError(const ErrandPtr& errand, const ApiError& error)
{
    const OutboxEvent event = eventFor(error);
    if (event == OutboxEvent::Refused)
        return refuse(errand, error);
    m_book.step(errand->id, event, [&error](OutboxEntry& entry) { entry.error = error; });
    if (event == OutboxEvent::NotSentForSure)
        return errand->end({.end = Carried::End::NotNow, .error = error});
    Q_EMIT unconfirmed(*m_book.at(errand->id));
    errand->end({.isUnconfirmed = true, .sinceSent = milliseconds(errand->sinceSent.elapsed())});
}

void Courier::refuse(const ErrandPtr& errand, const ApiError& error)
{
    if (m_book.step(errand->id, OutboxEvent::Refused, [&error](OutboxEntry& entry) { entry.error = error; }))
        Q_EMIT failed(*m_book.at(errand->id));
    errand->end({});
}

} // namespace rejoinder
