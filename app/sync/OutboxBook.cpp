#include "sync/OutboxBook.h"

#include "domain/Afterwards.h"
#include "domain/OutboxRules.h"
#include "domain/ThreadDoor.h"
#include "store/OutboxStore.h"
#include "store/Store.h"

#include <QTimer>
#include <algorithm>
#include <tuple>

namespace rejoinder {

namespace {

using namespace std::chrono_literals;

constexpr auto beforeWritingAgain = 5s;

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

QFuture<bool> OutboxBook::addTogether(const QList<OutboxEntry>& entries, const QString& typed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_store.outbox().addTogether(entries, typed), this, [this, entries](bool written) {
        for (const OutboxEntry& entry : entries) {
            if (written)
                insert(entry);
        }
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

QList<OutboxEntry> OutboxBook::sendingTo(const ConversationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<OutboxEntry> entries;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(entries), [&id](const OutboxEntry& entry) {
        return entry.state == OutboxState::Sending && (entry.conversationId == id || entry.conversationId.isEmpty());
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
    const std::optional<OutboxState> after = nextFor(*entry, event);
    if (!after)
        return std::nullopt;
    setState(*entry, *after);
    const ConversationId conversation = entry->conversationId;
    if (change)
        change(*entry);
    const QFuture<bool> written = write(*entry);
    Q_EMIT stepped(conversation);
    Q_EMIT moved(id);
    return written;
}

QFuture<bool> OutboxBook::takeBack(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !nextFor(*entry, OutboxEvent::Undone))
        return QtFuture::makeReadyFuture(false);
    setState(*entry, OutboxState::Discarded);
    if (entry->typed.text.isEmpty())
        entry->typed = {entry->text.text, int(entry->text.text.size())};
    const ConversationId conversation = entry->conversationId;
    const QFuture<bool> written = writeTakenBack(id);
    Q_EMIT stepped(conversation);
    Q_EMIT moved(id);
    return written;
}

QFuture<bool> OutboxBook::writeTakenBack(const OutboxId& id)
{
    const OutboxEntry entry = m_entries.value(id);
    const QList<OutboxState> before = statesInVault(id);
    const quint64 turn = noteWriting(entry);
    return afterwards(m_store.outbox().takeBack(entry, before), this,
                      [this, id, turn](const std::optional<Draft>& draft) {
                          if (!draft) {
                              // It stays taken back for this run: it must not leave after the agent said no. The next
                              // run reads the vault, so that is told as soon as the disk takes it.
                              QTimer::singleShot(beforeWritingAgain, this, [this, id] { writeTakenBack(id); });
                              return false;
                          }
                          noteWritten(id, turn);
                          m_entries[id].typed = *draft;
                          Q_EMIT takenBack(m_entries.value(id));
                          return true;
                      });
}

QFuture<TakenBack> OutboxBook::takeBackTogether(const QList<OutboxId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    TakenBack answer;
    QList<ConversationId> conversations;
    // All of them before anybody hears of one: what hears it may let the next one go.
    for (const OutboxId& id : ids) {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end() || entry->state == OutboxState::Discarded)
            continue; // taken back by itself before
        if (!nextFor(*entry, OutboxEvent::Undone)) {
            ++answer.gone;
            continue;
        }
        setState(*entry, OutboxState::Discarded);
        answer.back.append(id);
        conversations.append(entry->conversationId);
    }
    if (answer.back.isEmpty())
        return QtFuture::makeReadyFuture(answer);
    const QFuture<bool> written = writeTakenBackTogether(answer.back);
    for (const ConversationId& conversation : std::as_const(conversations))
        Q_EMIT stepped(conversation);
    for (const OutboxId& id : std::as_const(answer.back))
        Q_EMIT moved(id);
    return afterwards(written, this, [answer](bool done) {
        TakenBack whole = answer;
        whole.isWritten = done;
        return whole;
    });
}

QFuture<bool> OutboxBook::writeTakenBackTogether(const QList<OutboxId>& ids)
{
    QList<OutboxStore::Change> changes;
    QList<quint64> turns;
    for (const OutboxId& id : ids) {
        const OutboxEntry entry = m_entries.value(id);
        changes.append({entry, statesInVault(id)});
        turns.append(noteWriting(entry));
    }
    return afterwards(m_store.outbox().updateTogether(changes), this, [this, ids, turns](bool done) {
        if (!done) {
            // As for a single one: they must not leave, and the next run has to know.
            QTimer::singleShot(beforeWritingAgain, this, [this, ids] { writeTakenBackTogether(ids); });
            return false;
        }
        for (qsizetype i = 0; i < ids.size(); ++i)
            noteWritten(ids.at(i), turns.at(i));
        return true;
    });
}

QFuture<bool> OutboxBook::amend(const OutboxId& id, const std::function<void(OutboxEntry&)>& change)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return QtFuture::makeReadyFuture(false);
    change(*entry);
    return write(*entry);
}

QFuture<bool> OutboxBook::write(const OutboxEntry& entry)
{
    const QList<OutboxState> before = statesInVault(entry.id);
    const quint64 turn = noteWriting(entry);
    return afterwards(m_store.outbox().update(entry, before), this, [this, id = entry.id, turn](bool done) {
        if (done)
            noteWritten(id, turn);
        return done;
    });
}

QList<OutboxState> OutboxBook::statesInVault(const OutboxId& id) const
{
    QList<OutboxState> states;
    for (const Written& written : m_inVault.value(id)) {
        if (!states.contains(written.state))
            states.append(written.state);
    }
    return states;
}

quint64 OutboxBook::noteWriting(const OutboxEntry& entry)
{
    m_inVault[entry.id].append({++m_writes, entry.state});
    return m_writes;
}

void OutboxBook::noteWritten(const OutboxId& id, quint64 write)
{
    m_inVault[id].removeIf([write](const Written& written) { return written.write < write; });
}

void OutboxBook::insert(const OutboxEntry& entry)
{
    m_entries.insert(entry.id, entry);
    m_inVault.insert(entry.id, {{++m_writes, entry.state}});
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

} // namespace rejoinder
