#pragma once

#include "domain/StrongId.h"

#include <QFuture>
#include <QList>
#include <optional>

namespace rejoinder {

class StoreThread;

/// Closings that Sakari does not know of yet, in vault.db (synchronous=FULL). See Store for threads.
class CloseStore
{
public:
    struct Pending
    {
        ConversationId id;
        MessageId lastMessage; ///< the conversation's newest when it was asked for

        friend bool operator==(const Pending&, const Pending&) = default;
    };

    explicit CloseStore(StoreThread& thread) : m_thread(thread) {}

    /// As committed, and the list shows it as closed from then on; the one before where it was asked for already.
    /// nullopt: the disk would not take it, and nothing changed.
    QFuture<std::optional<Pending>> add(const ConversationId& id);
    /// It is no longer to be carried out. `isOpenAgain`: the list shows what Sakari says of it.
    QFuture<bool> remove(const ConversationId& id, bool isOpenAgain);
    /// In the order in which they were asked for. Takes over, once, what earlier versions noted in cache.db.
    QFuture<QList<Pending>> all();

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
