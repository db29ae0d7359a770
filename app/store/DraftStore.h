#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// Drafts, in vault.db. See Store for threads.
class DraftStore
{
public:
    explicit DraftStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<Draft> load(const ConversationId& id);
    /// An empty text removes it.
    QFuture<bool> save(const ConversationId& id, const Draft& draft);

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
