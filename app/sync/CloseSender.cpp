#include "sync/CloseSender.h"

#include "api/ConversationsApi.h"
#include "domain/ApiErrorRules.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/CloseStore.h"
#include "store/ConversationStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "sync/Backoff.h"
#include "sync/ConversationLedger.h"
#include "sync/OutboxBook.h"
#include "sync/SakariAccess.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace rejoinder {

namespace {

using namespace std::chrono_literals;

constexpr auto lookAgainAfter = 10s;

} // namespace

CloseSender::CloseSender(SakariAccess& access, Store& store, ConversationLedger& ledger, OutboxBook& book,
                         std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_ledger(ledger), m_patience(patience)
{
    connect(&access, &SakariAccess::connected, this, &CloseSender::hurry);
    connect(&book, &OutboxBook::stepped, this, [this](const ConversationId& id) {
        if (const auto wish = m_wishes.find(id); wish != m_wishes.end() && std::exchange(wish->isBehindText, false))
            carryOut(id);
    });
}

void CloseSender::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_store.closes().all(), this, [this](const QList<CloseStore::Pending>& all) {
        for (const CloseStore::Pending& pending : all) {
            if (m_wishes.contains(pending.id))
                continue;
            m_wishes.insert(pending.id, {.stage = Stage::Waiting, .lastMessage = pending.lastMessage});
            carryOut(pending.id);
        }
        if (!all.isEmpty())
            Q_EMIT pendingChanged();
    });
}

void CloseSender::close(const ConversationId& id, std::chrono::milliseconds hold)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_wishes.contains(id))
        return;
    const int turn = ++m_turns;
    m_wishes.insert(id, {.stage = Stage::Held, .turn = turn});
    Q_EMIT pendingChanged();
    whenDone(m_store.closes().add(id), this, [this, id, hold, turn](const std::optional<CloseStore::Pending>& pending) {
        const auto wish = m_wishes.find(id);
        if (wish == m_wishes.end() || wish->turn != turn)
            return; // Undone already.
        if (!pending)
            return giveUp(id, {.kind = ApiError::Kind::LocalStorage});
        wish->lastMessage = pending->lastMessage;
        waitOut(id, hold, turn);
    });
}

void CloseSender::waitOut(const ConversationId& id, std::chrono::milliseconds hold, int turn)
{
    QTimer::singleShot(hold, this, [this, id, turn] {
        const auto held = m_wishes.find(id);
        if (held == m_wishes.end() || held->turn != turn || held->stage != Stage::Held)
            return;
        held->stage = Stage::Waiting;
        carryOut(id);
    });
}

bool CloseSender::undo(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto wish = m_wishes.find(id);
    if (wish == m_wishes.end() || wish->stage != Stage::Held)
        return false;
    forget(id, true);
    return true;
}

void CloseSender::hurry()
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QList<ConversationId> ids = m_wishes.keys();
    for (const ConversationId& id : ids)
        carryOut(id);
}

void CloseSender::carryOut(const ConversationId& id)
{
    const auto wish = m_wishes.find(id);
    if (wish == m_wishes.end() || wish->stage != Stage::Waiting || !m_access.isUsable())
        return;
    wish->stage = Stage::OnItsWay;
    // Sakari's own word first: the customer may have written while this program was off, or since the last poll.
    whenDone(m_access.conversations().get(id, RequestPriority::Sending), this,
             [this, id](const Result<Conversation>& answer) {
                 if (!answer)
                     return onError(id, answer.error());
                 m_ledger.take({answer.value()});
                 goBehindTexts(id);
             });
}

void CloseSender::goBehindTexts(const ConversationId& id)
{
    whenDone(m_store.outbox().ofConversation(id), this, [this, id](const QList<OutboxEntry>& texts) {
        const bool isLeaving = std::any_of(texts.cbegin(), texts.cend(), [](const OutboxEntry& text) {
            return text.state == OutboxState::Held || text.state == OutboxState::Queued ||
                   text.state == OutboxState::Sending;
        });
        if (!isLeaving)
            return putUnlessAnswered(id);
        const auto wish = m_wishes.find(id);
        if (wish == m_wishes.end())
            return;
        wish->stage = Stage::Waiting;
        wish->isBehindText = true;
        // A step may have been taken while the vault was read.
        QTimer::singleShot(lookAgainAfter, this, [this, id] { carryOut(id); });
    });
}

void CloseSender::putUnlessAnswered(const ConversationId& id)
{
    whenDone(m_store.conversations().get(id), this, [this, id](const std::optional<Conversation>& conversation) {
        const MessageId known = m_wishes.value(id).lastMessage;
        const bool customerWrote = conversation && conversation->lastMessage && !conversation->lastMessage->outgoing &&
                                   conversation->lastMessage->id != known;
        if (customerWrote)
            giveUp(id, {.kind = ApiError::Kind::Cancelled});
        else
            put(id);
    });
}

void CloseSender::put(const ConversationId& id)
{
    if (!m_access.isUsable())
        return onError(id, {.kind = ApiError::Kind::Credentials});
    whenDone(m_access.conversations().close(id), this, [this, id](const Result<Conversation>& answer) {
        if (answer)
            onClosed(id, answer.value());
        else
            onError(id, answer.error());
    });
}

void CloseSender::onClosed(const ConversationId& id, const Conversation& answer)
{
    m_ledger.take({answer});
    // Where the answer does not say so, the mark of this computer stays until a page of the list does.
    forget(id, answer.isClosed);
    Q_EMIT closed(id);
}

void CloseSender::onError(const ConversationId& id, const ApiError& error)
{
    if (isRefusal(error.kind))
        return giveUp(id, error);
    const auto wish = m_wishes.find(id);
    if (wish == m_wishes.end())
        return;
    if (wish->waited >= m_patience)
        return giveUp(id, error);
    const auto wait = backoff(++wish->failures, error);
    wish->waited += wait;
    wish->stage = Stage::Waiting;
    QTimer::singleShot(wait, this, [this, id] { carryOut(id); });
}

void CloseSender::giveUp(const ConversationId& id, const ApiError& error)
{
    forget(id, true);
    Q_EMIT failed(id, error);
}

void CloseSender::forget(const ConversationId& id, bool isOpenAgain)
{
    m_wishes.remove(id);
    m_store.closes().remove(id, isOpenAgain);
    Q_EMIT pendingChanged();
}

int CloseSender::pendingCount() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return int(m_wishes.size());
}

} // namespace rejoinder
