#pragma once

#include "session/ThreadDesk.h"

namespace rejoinder {

class Store;
class SyncConductor;

/// The thread desk over the sync and the read marks.
class SyncedThreadDesk final : public ThreadDesk
{
    Q_OBJECT
public:
    SyncedThreadDesk(SyncConductor& sync, Store& store, QObject* parent = nullptr);

    void open(const ConversationId& id) override;
    void markRead(const ConversationId& id) override;
    void markUnread(const ConversationId& id) override;
    void fetchOlder(const ConversationId& id) override;

private:
    SyncConductor& m_sync;
    Store& m_store;
};

} // namespace rejoinder
