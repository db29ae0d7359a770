#include "sync/OutboxBook.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/OutboxStore.h"
#include "store/Store.h"

#include <algorithm>
#include <tuple>

namespace rejoinder {

namespace {

int isLeaving(OutboxState state)
{
    return state == OutboxState::Held || state == OutboxState::Queued || state == OutboxState::Sending ? 1 : 0;
}

} // namespace

OutboxBook::OutboxBook(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

QFuture<bool> OutboxBook::add(const OutboxEntry& entry)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_store.outbox().add(entry), this, [this, entry](bool written) {
        if (written)
            insert(entry);
        return written;
    });
}

QFuture<QList<OutboxEntry>> OutboxBook::load()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_store.outbox().unfinished(), this, [this](QList<OutboxEntry> entries) {
        // Those that this run has added itself are on their way already.
        entries.removeIf([this](const OutboxEntry& entry) { return m_entries.contains(entry.id); });
        for (OutboxEntry& entry : entries) {
            insert(entry);
            if (entry.state != OutboxState::Sending)
                continue;
            step(entry.id, OutboxEvent::OutcomeUnknown);
            entry = m_entries.value(entry.id);
        }
        return entries;
    });
}

QFuture<std::optional<OutboxEntry>> OutboxBook::find(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (const OutboxEntry* entry = at(id))
        return QtFuture::makeReadyFuture(std::optional(*entry));
    return afterwards(m_store.outbox().get(id), this, [this, id](const std::optional<OutboxEntry>& stored) {
        if (stored)
            hold({*stored});
        return stored;
    });
}

void OutboxBook::hold(const QList<OutboxEntry>& entries)
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (const OutboxEntry& entry : entries) {
        if (!m_entries.contains(entry.id))
            insert(entry);
    }
}

const OutboxEntry* OutboxBook::at(const OutboxId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &*found;
}

QList<OutboxEntry> OutboxBook::ofConversation(const ConversationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<OutboxEntry> entries;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(entries),
                 [&id](const OutboxEntry& entry) { return entry.conversationId == id; });
    std::sort(entries.begin(), entries.end(), [](const OutboxEntry& a, const OutboxEntry& b) {
        return std::tie(a.createdAt, a.id.text()) < std::tie(b.createdAt, b.id.text());
    });
    return entries;
}

int OutboxBook::leaving() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_leaving;
}

QSet<MessageId> OutboxBook::claimed() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    QSet<MessageId> ids;
    for (const OutboxEntry& entry : m_entries) {
        if (!entry.acceptedAs.isEmpty())
            ids.insert(entry.acceptedAs);
    }
    return ids;
}

std::optional<QFuture<bool>> OutboxBook::step(const OutboxId& id, OutboxEvent event,
                                              const std::function<void(OutboxEntry&)>& change)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return std::nullopt;
    const std::optional<OutboxState> after = next(entry->state, event);
    if (!after)
        return std::nullopt;
    const OutboxState before = entry->state;
    setState(*entry, *after);
    const ConversationId conversation = entry->conversationId;
    if (change)
        change(*entry);
    const QFuture<bool> written = m_store.outbox().update(*entry, before);
    Q_EMIT stepped(conversation);
    return written;
}

QFuture<bool> OutboxBook::takeBack(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !next(entry->state, OutboxEvent::Undone))
        return QtFuture::makeReadyFuture(false);
    const OutboxState before = entry->state;
    setState(*entry, OutboxState::Discarded);
    if (entry->typed.text.isEmpty())
        entry->typed = {entry->text.text, int(entry->text.text.size())};
    Q_EMIT stepped(entry->conversationId);
    return afterwards(m_store.outbox().takeBack(*entry, before), this, [this, id](const std::optional<Draft>& draft) {
        if (!draft)
            return false; // It stays taken back for this run: it must not leave after the agent said no.
        m_entries[id].typed = *draft;
        Q_EMIT takenBack(m_entries.value(id));
        return true;
    });
}

void OutboxBook::insert(const OutboxEntry& entry)
{
    m_entries.insert(entry.id, entry);
    addLeaving(isLeaving(entry.state));
}

void OutboxBook::setState(OutboxEntry& entry, OutboxState state)
{
    const int more = isLeaving(state) - isLeaving(entry.state);
    entry.state = state;
    addLeaving(more);
}

void OutboxBook::addLeaving(int more)
{
    m_leaving += more;
    // From the event loop: whoever hears it may ask for the next step while this one is still being taken.
    if (more != 0)
        QMetaObject::invokeMethod(this, &OutboxBook::leavingChanged, Qt::QueuedConnection);
}

QFuture<bool> OutboxBook::amend(const OutboxId& id, const std::function<void(OutboxEntry&)>& change)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return QtFuture::makeReadyFuture(false);
    change(*entry);
    return m_store.outbox().update(*entry, entry->state);
}

} // namespace rejoinder
