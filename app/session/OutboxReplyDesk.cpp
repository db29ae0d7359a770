#include "session/OutboxReplyDesk.h"

#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/ManyTexts.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "sync/RecipientCheck.h"
#include "sync/Reconciler.h"
#include "sync/Sender.h"
#include "sync/SyncConductor.h"

#include <QTimer>
#include <QUuid>

namespace rejoinder {

namespace {

using namespace std::chrono_literals;

constexpr auto beforeLooking = 2s;

} // namespace

OutboxReplyDesk::OutboxReplyDesk(SyncConductor& sync, Store& store, const Clock& clock, std::chrono::milliseconds hold,
                                 QObject* parent)
    : ReplyDesk(parent), m_sync(sync), m_store(store), m_clock(clock), m_hold(hold)
{
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, &sync, &SyncConductor::askNow);
    connect(&sync.sender(), &Sender::accepted, this, &OutboxReplyDesk::onAccepted);
    connect(&sync.reconciler(), &Reconciler::placed, this, &OutboxReplyDesk::leadTo);
    connect(&sync.reconciler(), &Reconciler::foundSeveralTimes, this, [this](const OutboxEntry& entry) {
        Q_EMIT foundSeveralTimes(entry.id, entry.conversationId, entry.copies);
    });
    connect(&sync.sender(), &Sender::held, this,
            [this](const OutboxEntry& entry) { Q_EMIT held(entry.id, entry.conversationId, entry.holdUntil); });
    connect(&sync.sender(), &Sender::undone, this,
            [this](const OutboxEntry& entry) { Q_EMIT undone(entry.id, entry.conversationId, entry.typed); });
    connect(&sync.sender(), &Sender::asking, this,
            [this](const OutboxEntry& entry) { Q_EMIT asking(entry.id, entry.conversationId); });
    connect(&sync.sender(), &Sender::failed, this,
            [this](const OutboxEntry& entry) { Q_EMIT failed(entry.id, entry.conversationId, entry.error); });
    connect(&sync.sender(), &Sender::unconfirmed, this,
            [this](const OutboxEntry& entry) { Q_EMIT unconfirmed(entry.id, entry.conversationId); });
}

QFuture<bool> OutboxReplyDesk::send(const ConversationId& conversation, const QString& text, const Draft& typed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (conversation.isEmpty())
        return QtFuture::makeReadyFuture(false);
    return submit({.to = ToConversation{conversation}, .text = text}, typed);
}

QFuture<bool> OutboxReplyDesk::start(const ToContact& to, const QString& text)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (to.id.isEmpty() && to.mobile.number.isEmpty())
        return QtFuture::makeReadyFuture(false);
    return afterwards(recipientOf(to), this, [this, text](const Recipient& recipient) {
        if (const auto* known = std::get_if<ToConversation>(&recipient))
            Q_EMIT started(known->id);
        return submit({.to = recipient, .text = text}, {});
    });
}

QFuture<bool> OutboxReplyDesk::undo(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_sync.sender().undo(id);
}

void OutboxReplyDesk::sendAgain(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_sync.sender().sendAgain(id);
}

void OutboxReplyDesk::checkAgain(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_sync.sender().checkAgain(id);
}

void OutboxReplyDesk::discard(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_sync.sender().discard(id);
}

QFuture<bool> OutboxReplyDesk::submit(const OutgoingText& text, const Draft& typed)
{
    if (text.text.trimmed().isEmpty() && text.media.isEmpty())
        return QtFuture::makeReadyFuture(false);
    OutboxEntry entry = entryFor(text);
    entry.typed = typed;
    return afterwards(m_sync.recipientCheck().knownObjection(text), this,
                      [this, entry](const std::optional<ApiError>& objection) {
                          if (!objection)
                              return m_sync.sender().submit(entry); // says held() once it is committed
                          Q_EMIT failed(OutboxId(), entry.conversationId, *objection);
                          return QtFuture::makeReadyFuture(false);
                      });
}

OutboxEntry OutboxReplyDesk::entryFor(const OutgoingText& text) const
{
    const auto* conversation = std::get_if<ToConversation>(&text.to);
    OutboxEntry entry;
    entry.id = OutboxId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    entry.conversationId = conversation ? conversation->id : ConversationId();
    entry.text = text;
    entry.createdAt = m_clock.now();
    entry.askedAt = entry.createdAt;
    if (m_hold.count() > 0) {
        entry.state = OutboxState::Held;
        entry.holdUntil = entry.createdAt.addMSecs(m_hold.count());
    }
    return entry;
}

QFuture<Recipient> OutboxReplyDesk::recipientOf(const ToContact& to)
{
    const QFuture<std::optional<Contact>> contact =
        to.id.isEmpty() ? m_store.contacts().byNumber(to.mobile.number) : m_store.contacts().get(to.id);
    return afterwards(afterwards(contact, this,
                                 [this](const std::optional<Contact>& known) {
                                     return known ? m_store.conversations().ofContact(known->id)
                                                  : QtFuture::makeReadyFuture(QList<Conversation>());
                                 }),
                      this, [to](const QList<Conversation>& conversations) {
                          const ConversationId open = openConversation(conversations, to.groupId);
                          return open.isEmpty() ? Recipient(to) : Recipient(ToConversation{open});
                      });
}

void OutboxReplyDesk::onAccepted(const OutboxEntry& entry)
{
    Q_EMIT accepted(entry.id, entry.conversationId);
    if (!entry.acceptedAs.isEmpty() && !entry.conversationId.isEmpty()) {
        const auto* reply = std::get_if<ToConversation>(&entry.text.to);
        if (!reply || reply->id != entry.conversationId)
            leadTo(entry);
        return;
    }
    // Sakari has it, and did not say where: the thread is looked for, after a moment for it to appear.
    m_sync.askNow();
    QTimer::singleShot(beforeLooking, this, [this, id = entry.id] { m_sync.reconciler().look(id); });
}

void OutboxReplyDesk::leadTo(const OutboxEntry& entry)
{
    if (m_together.contains(entry.id)) {
        // Of two hundred that begin at once nobody wants to be told, and one look at the list shows them all.
        if (!m_askSoon.isActive())
            m_askSoon.start(beforeLooking);
        return;
    }
    // The list learns of the new conversation at once rather than with its next poll.
    m_sync.fetchConversation(entry.conversationId);
    Q_EMIT started(entry.conversationId);
}

} // namespace rejoinder
