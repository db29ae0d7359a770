#include "session/VaultDraftDesk.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/DraftStore.h"
#include "store/Store.h"
#include "store/StoreTurn.h"

#include <algorithm>

namespace rejoinder {

struct VaultDraftDesk::Waiting
{
    Draft draft; ///< an empty text: the draft is emptied
    DraftMoment moment;
    StoreTurn turn;
    bool isAsked = false; ///< the store has it, and has not answered
    bool wasRefused = false;
    bool isOvertaken = false; ///< a later one is on the disk already, and it was not sent
};

VaultDraftDesk::VaultDraftDesk(Store& store, std::chrono::milliseconds tryAgainAfter, QObject* parent)
    : DraftDesk(parent), m_store(store)
{
    m_later.setSingleShot(true);
    m_later.setInterval(tryAgainAfter);
    connect(&m_later, &QTimer::timeout, this, &VaultDraftDesk::tryAllAgain);
}

VaultDraftDesk::~VaultDraftDesk() = default;

QFuture<Draft> VaultDraftDesk::load(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (const auto waiting = m_waiting.constFind(id); waiting != m_waiting.constEnd() && !waiting->last()->isOvertaken)
        return QtFuture::makeReadyFuture(waiting->last()->draft);
    return m_store.drafts().load(id);
}

void VaultDraftDesk::save(const ConversationId& id, const Draft& draft, DraftMoment moment)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!draft.text.isEmpty())
        ask(id, draft, moment);
}

void VaultDraftDesk::remove(const ConversationId& id, DraftMoment moment)
{
    REJOINDER_ASSERT_GUI_THREAD();
    ask(id, {}, moment);
}

QFuture<QList<DraftVersion>> VaultDraftDesk::versions(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.drafts().versions(id);
}

bool VaultDraftDesk::isUnsaved(const ConversationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const WaitingList waiting = m_waiting.value(id);
    return std::any_of(waiting.begin(), waiting.end(), [](const auto& one) { return one->wasRefused; });
}

void VaultDraftDesk::ask(const ConversationId& id, const Draft& draft, DraftMoment moment)
{
    WaitingList& waiting = m_waiting[id];
    const auto next = std::make_shared<Waiting>(Waiting{draft, moment, m_store.drafts().nextTurn()});
    // While the disk refuses, what the new text goes on from need not wait beside it; what it loses must.
    if (!waiting.isEmpty() && !waiting.last()->isAsked && moment != DraftMoment::Sent &&
        !losesText(waiting.last()->draft.text, draft.text)) {
        next->wasRefused = true;
        waiting.removeLast();
    }
    waiting.append(next);
    tryAgain(id);
}

void VaultDraftDesk::tryAgain(const ConversationId& id)
{
    const WaitingList waiting = m_waiting.value(id);
    for (const auto& one : waiting) {
        if (!one->isAsked)
            write(id, one);
    }
}

void VaultDraftDesk::tryAllAgain()
{
    const QList<ConversationId> ids = m_waiting.keys();
    for (const ConversationId& id : ids)
        tryAgain(id);
}

void VaultDraftDesk::write(const ConversationId& id, const std::shared_ptr<Waiting>& one)
{
    one->isAsked = true;
    const QFuture<bool> taken = one->isOvertaken ? m_store.drafts().keepOvertaken(id, one->draft)
                                : one->draft.text.isEmpty()
                                    ? m_store.drafts().remove(id, one->moment, one->turn)
                                    : m_store.drafts().save(id, one->draft, one->moment, one->turn);
    whenDone(taken, this, [this, id, one](bool done) {
        one->isAsked = false;
        if (done)
            written(id, one);
        else
            notWritten(id, *one);
    });
}

void VaultDraftDesk::written(const ConversationId& id, const std::shared_ptr<Waiting>& one)
{
    const bool wasUnsaved = isUnsaved(id);
    WaitingList& waiting = m_waiting[id];
    // The disk took this one and not those before it: there was room again in between.
    const qsizetype at = std::max<qsizetype>(0, waiting.indexOf(one));
    if (one->moment == DraftMoment::Sent)
        waiting.remove(0, at);
    for (const auto& earlier : waiting.first(one->moment == DraftMoment::Sent ? 0 : at))
        earlier->isOvertaken = true;
    waiting.removeOne(one);
    const bool all = waiting.isEmpty();
    if (all)
        m_waiting.remove(id);
    if (wasUnsaved && !isUnsaved(id))
        Q_EMIT unsavedChanged(id);
    if (all)
        Q_EMIT saved(id);
    // The disk takes it again: so it does the others.
    if (one->wasRefused)
        tryAllAgain();
}

void VaultDraftDesk::notWritten(const ConversationId& id, Waiting& one)
{
    const bool wasUnsaved = isUnsaved(id);
    one.wasRefused = true;
    m_later.start();
    if (!wasUnsaved)
        Q_EMIT unsavedChanged(id);
}

} // namespace rejoinder
