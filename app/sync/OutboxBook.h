#pragma once

#include "domain/OutboxEntry.h"
#include "domain/TakenBack.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>

namespace rejoinder {

class Store;

/// The outbox as this run knows it: every step of every text goes through here, is checked by the state machine and
/// then written to the vault, in that order. What two sides want of one text at the same time (a look that finds it, an
/// agent who sends it again) is thereby decided in one place and once. GUI thread.
class OutboxBook : public QObject
{
    Q_OBJECT
public:
    explicit OutboxBook(Store& store, QObject* parent = nullptr);

    /// True once the vault has it; only then does the book know it.
    QFuture<bool> add(const OutboxEntry& entry);
    /// The same of all of them or of none; `typed` is what the dialog had of them.
    QFuture<bool> addTogether(const QList<OutboxEntry>& entries, const QString& typed);
    /// The vault's unfinished ones, oldest first. Those found Sending belong to a run that ended before the answer
    /// came: they come back as Unconfirmed.
    QFuture<QList<OutboxEntry>> load();
    /// From the book, else from the vault.
    QFuture<std::optional<OutboxEntry>> find(const OutboxId& id);
    /// Takes in what the vault has, where the book does not know better.
    void hold(const QList<OutboxEntry>& entries);
    /// nullptr where the book does not hold it.
    [[nodiscard]] const OutboxEntry* at(const OutboxId& id) const;
    /// Held ones of a conversation, oldest first.
    [[nodiscard]] QList<OutboxEntry> ofConversation(const ConversationId& id) const;
    /// On their way at this moment, in that conversation or to somebody whose conversation nobody knows yet.
    [[nodiscard]] QList<OutboxEntry> sendingTo(const ConversationId& id) const;

    /// Held, queued or on their way: what this computer still has to carry to Sakari by itself.
    [[nodiscard]] int leaving() const;

    /// The messages that the held rows became: none of them can be another row's. The vault has those of earlier runs.
    [[nodiscard]] QSet<MessageId> claimed() const;

    /// Takes the step where the state machine allows it, lets `change` fill in the rest, and writes. nullopt: not
    /// allowed, nothing changed. The future is true once the vault has it.
    std::optional<QFuture<bool>> step(const OutboxId& id, OutboxEvent event,
                                      const std::function<void(OutboxEntry&)>& change = {});
    /// Undone: together with the step, what was typed becomes the draft again. False: it is Held no more, or the vault
    /// would not take it.
    QFuture<bool> takeBack(const OutboxId& id);
    /// The same of many that were sent together, in one step on the disk; drafts stay as they are. Whoever sent them
    /// has what was typed.
    QFuture<TakenBack> takeBackTogether(const QList<OutboxId>& ids);
    /// Facts without a step: what Sakari called it, which conversation it belongs to.
    QFuture<bool> amend(const OutboxId& id, const std::function<void(OutboxEntry&)>& change);

Q_SIGNALS:
    /// Its `typed` is the whole draft as it is now: a text begun meanwhile stands below it.
    void takenBack(const rejoinder::OutboxEntry& entry);
    /// A step was taken; the vault has been asked to write it. `conversation`: the one that it was taken in.
    void stepped(const rejoinder::ConversationId& conversation);
    /// The same, by the text.
    void moved(const rejoinder::OutboxId& id);
    void leavingChanged();

private:
    /// A state that the vault may have of a row, and the write that brought it there.
    struct Written
    {
        quint64 write;
        OutboxState state;
    };
    void insert(const OutboxEntry& entry);
    [[nodiscard]] QList<OutboxState> statesInVault(const OutboxId& id) const;
    /// What the vault has is among what was written since it last said yes: a full disk may have swallowed some of it.
    quint64 noteWriting(const OutboxEntry& entry);
    void noteWritten(const OutboxId& id, quint64 write);
    QFuture<bool> write(const OutboxEntry& entry);
    QFuture<bool> writeTakenBack(const OutboxId& id);
    QFuture<bool> writeTakenBackTogether(const QList<OutboxId>& ids);
    void setState(OutboxEntry& entry, OutboxState state);
    void addLeaving(int more);

    Store& m_store;
    QHash<OutboxId, OutboxEntry> m_entries;
    QHash<OutboxId, QList<Written>> m_inVault;
    quint64 m_writes = 0;
    int m_leaving = 0;
};

} // namespace rejoinder
