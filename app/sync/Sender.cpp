#include "sync/Sender.h"

#include "api/MessagesApi.h"
#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "sync/Backoff.h"
#include "sync/OutboxBook.h"
#include "sync/Receipt.h"
#include "sync/RecipientCheck.h"
#include "sync/Reconciler.h"
#include "sync/SakariAccess.h"

#include <QTimer>
#include <algorithm>

namespace rejoinder {

namespace {

using namespace std::chrono_literals;

/// Sakari gets a moment to show in the thread what it may have taken.
constexpr auto beforeLooking = 2s;
/// Whatever this computer's clock did meanwhile.
constexpr std::chrono::milliseconds longestHold = 30s;

QString laneOf(const OutboxEntry& entry)
{
    if (!entry.conversationId.isEmpty())
        return u'c' + entry.conversationId.text();
    const auto* contact = std::get_if<ToContact>(&entry.text.to);
    if (!contact)
        return u'c' + std::get<ToConversation>(entry.text.to).id.text();
    return contact->id.isEmpty() ? u'n' + contact->mobile.number : u'p' + contact->id.text();
}

/// Before anything has left, only a plain no is a reason to give up; everything else may be different in a minute.
bool isFinal(const ApiError& objection)
{
    using Kind = ApiError::Kind;
    return objection.kind == Kind::Rejected || objection.kind == Kind::NotFound || objection.kind == Kind::Forbidden ||
           objection.kind == Kind::InsecureUrl;
}

} // namespace

Sender::Sender(SakariAccess& access, Store& store, OutboxBook& book, RecipientCheck& check, Reconciler& reconciler,
               const Clock& clock, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_store(store),
      m_book(book),
      m_check(check),
      m_reconciler(reconciler),
      m_clock(clock)
{
    connect(&book, &OutboxBook::takenBack, this, &Sender::undone);
    connect(&reconciler, &Reconciler::found, this, &Sender::accepted);
    connect(&access, &SakariAccess::connected, this, &Sender::hurry);
}

void Sender::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_book.load(), this, [this](const QList<OutboxEntry>& entries) {
        for (const OutboxEntry& entry : entries) {
            if (entry.state == OutboxState::Held || entry.state == OutboxState::Queued)
                enqueue(entry);
            if (entry.state == OutboxState::Held)
                hold(entry);
            else if (entry.state == OutboxState::Unconfirmed)
                lookLater(laneOf(entry), entry.id);
        }
    });
}

QFuture<bool> Sender::submit(const OutboxEntry& entry)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_book.add(entry), this, [this, entry](bool written) {
        if (!written)
            return false;
        enqueue(entry);
        if (entry.state == OutboxState::Held) {
            Q_EMIT held(entry);
            hold(entry);
        }
        return true;
    });
}

void Sender::hold(const OutboxEntry& entry)
{
    const std::chrono::milliseconds left(m_clock.now().msecsTo(entry.holdUntil));
    QTimer::singleShot(std::clamp(left, std::chrono::milliseconds(0), longestHold), this, [this, id = entry.id] {
        if (m_book.step(id, OutboxEvent::HoldEnded))
            sendNext(laneOf(*m_book.at(id)));
    });
}

QFuture<bool> Sender::undo(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_book.takeBack(id);
}

void Sender::sendAgain(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_book.find(id), this, [this, id](const std::optional<OutboxEntry>& stored) {
        if (!stored)
            return;
        if (stored->state == OutboxState::Unconfirmed)
            lookBeforeRetry(id, 0);
        else
            retry(id);
    });
}

void Sender::lookBeforeRetry(const OutboxId& id, int failures)
{
    if (failures == 0) {
        if (m_lookedForAgain.contains(id))
            return; // Asked for twice.
        m_lookedForAgain.insert(id);
    }
    whenDone(m_reconciler.look(id), this, [this, id, failures](const Result<bool>& found) {
        const OutboxEntry* entry = m_book.at(id);
        if (!found && entry && entry->state == OutboxState::Unconfirmed) {
            QTimer::singleShot(backoff(failures + 1, found.error()), this,
                               [this, id, failures] { lookBeforeRetry(id, failures + 1); });
            return;
        }
        m_lookedForAgain.remove(id);
        if (found && !found.value())
            retry(id);
    });
}

void Sender::retry(const OutboxId& id)
{
    const auto written = m_book.step(id, OutboxEvent::Retried, [](OutboxEntry& entry) { entry.error = {}; });
    if (!written)
        return; // Found or discarded meanwhile.
    whenDone(*written, this, [this, id](bool done) {
        const OutboxEntry* entry = m_book.at(id);
        if (done && entry && entry->state == OutboxState::Queued)
            enqueue(*entry);
    });
}

void Sender::discard(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_book.find(id), this, [this, id](const std::optional<OutboxEntry>& stored) {
        if (stored)
            m_book.step(id, OutboxEvent::Discarded);
    });
}

void Sender::hurry()
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QStringList keys = m_lanes.keys();
    for (const QString& key : keys) {
        Lane& lane = m_lanes[key];
        lane.resting = false;
        sendNext(key);
    }
}

void Sender::enqueue(const OutboxEntry& entry)
{
    const QString key = laneOf(entry);
    m_lanes[key].waiting.append(entry.id);
    sendNext(key);
}

void Sender::sendNext(const QString& laneKey)
{
    Lane& lane = m_lanes[laneKey];
    if (lane.busy || lane.resting || !m_access.isUsable())
        return;
    while (!lane.waiting.isEmpty()) {
        const OutboxId id = lane.waiting.first();
        const OutboxEntry* entry = m_book.at(id);
        if (entry && entry->state == OutboxState::Held)
            return; // What was written later waits behind it.
        if (!entry || entry->state != OutboxState::Queued) {
            lane.waiting.removeFirst(); // Discarded meanwhile.
            continue;
        }
        lane.busy = true;
        whenDone(m_check.objection(entry->text), this, [this, laneKey, id](const std::optional<ApiError>& objection) {
            if (!objection)
                fence(laneKey, id);
            else if (isFinal(*objection))
                fail(laneKey, id, *objection);
            else
                waitAndRetry(laneKey, *objection);
        });
        return;
    }
    m_lanes.remove(laneKey);
}

void Sender::fence(const QString& laneKey, const OutboxId& id)
{
    const OutboxEntry* entry = m_book.at(id);
    if (entry->conversationId.isEmpty())
        return commit(laneKey, id, std::nullopt);
    whenDone(m_store.messages().newest(entry->conversationId, 1), this,
             [this, laneKey, id](const QList<Message>& newest) {
                 commit(laneKey, id, newest.isEmpty() ? std::nullopt : std::optional(newest.last()));
             });
}

void Sender::commit(const QString& laneKey, const OutboxId& id, const std::optional<Message>& newest)
{
    if (!m_access.isUsable())
        return release(laneKey);
    const auto written = m_book.step(id, OutboxEvent::PostStarted, [this, &newest](OutboxEntry& entry) {
        entry.fenceAt = m_clock.now();
        entry.fenceMessage = newest ? newest->id : MessageId();
        entry.error = {};
    });
    if (!written)
        return release(laneKey); // Discarded while it was being checked.
    whenDone(*written, this, [this, laneKey, id](bool done) {
        if (done)
            return post(laneKey, id);
        // Without the row on the disk a crash would send it again: it does not leave.
        const ApiError error{.kind = ApiError::Kind::LocalStorage};
        m_book.step(id, OutboxEvent::NotSentForSure, [&error](OutboxEntry& entry) { entry.error = error; });
        waitAndRetry(laneKey, error);
    });
}

void Sender::post(const QString& laneKey, const OutboxId& id)
{
    if (!m_access.isUsable())
        return onError(laneKey, id, {.kind = ApiError::Kind::Credentials});
    whenDone(m_access.messages().send(m_book.at(id)->text), this,
             [this, laneKey, id](const Result<SendReceipt>& answer) {
                 if (answer)
                     onReceipt(laneKey, id, answer.value());
                 else
                     onError(laneKey, id, answer.error());
             });
}

void Sender::onReceipt(const QString& laneKey, const OutboxId& id, const SendReceipt& receipt)
{
    const ReceiptVerdict verdict = verdictOn(receipt);
    if (verdict.event == OutboxEvent::OutcomeUnknown)
        return onError(laneKey, id, verdict.error);
    if (verdict.event == OutboxEvent::Refused)
        return fail(laneKey, id, verdict.error);

    const std::optional<Message> message = messageIn(receipt);
    // Sakari's word first: a reply to a closed conversation may have begun another one, and a message that is once
    // stored in a thread stays there.
    const ConversationId conversation =
        message && !message->conversationId.isEmpty() ? message->conversationId : m_book.at(id)->conversationId;
    // The message first: the row gives way to it in the thread, and the next one's fence must know it.
    if (message && !message->id.isEmpty() && !conversation.isEmpty())
        m_store.messages().put(conversation, {*message});
    m_book.step(id, OutboxEvent::Accepted, [&](OutboxEntry& entry) {
        entry.conversationId = conversation;
        entry.acceptedAs = message ? message->id : MessageId();
        entry.error = {};
    });
    m_lanes[laneKey].failures = 0;
    Q_EMIT accepted(*m_book.at(id));
    release(laneKey);
}

void Sender::onError(const QString& laneKey, const OutboxId& id, const ApiError& error)
{
    const OutboxEvent event = eventFor(error);
    if (event == OutboxEvent::Refused)
        return fail(laneKey, id, error);
    m_book.step(id, event, [&error](OutboxEntry& entry) { entry.error = error; });
    if (event == OutboxEvent::NotSentForSure)
        return waitAndRetry(laneKey, error);
    Q_EMIT unconfirmed(*m_book.at(id));
    lookLater(laneKey, id);
}

void Sender::lookLater(const QString& laneKey, const OutboxId& id)
{
    // What follows in this conversation waits for the look, so that texts do not overtake one that may have arrived.
    m_lanes[laneKey].busy = true;
    QTimer::singleShot(beforeLooking, this, [this, laneKey, id] {
        whenDone(m_reconciler.look(id), this, [this, laneKey](const Result<bool>&) { release(laneKey); });
    });
}

void Sender::fail(const QString& laneKey, const OutboxId& id, const ApiError& error)
{
    if (m_book.step(id, OutboxEvent::Refused, [&error](OutboxEntry& failedOne) { failedOne.error = error; }))
        Q_EMIT failed(*m_book.at(id));
    release(laneKey);
}

void Sender::waitAndRetry(const QString& laneKey, const ApiError& error)
{
    Lane& lane = m_lanes[laneKey];
    lane.busy = false;
    lane.resting = true;
    QTimer::singleShot(backoff(++lane.failures, error), this, [this, laneKey] {
        if (!m_lanes.contains(laneKey))
            return;
        m_lanes[laneKey].resting = false;
        sendNext(laneKey);
    });
}

void Sender::release(const QString& laneKey)
{
    m_lanes[laneKey].busy = false;
    sendNext(laneKey);
}

} // namespace rejoinder
