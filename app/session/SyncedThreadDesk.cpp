#include "session/SyncedThreadDesk.h"

#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "sync/SyncConductor.h"

namespace rejoinder {

SyncedThreadDesk::SyncedThreadDesk(SyncConductor& sync, Store& store, QObject* parent)
    : ThreadDesk(parent), m_sync(sync), m_store(store)
{
    connect(&sync, &SyncConductor::threadFetched, this, &ThreadDesk::fetched);
    connect(&sync, &SyncConductor::threadFailed, this, &ThreadDesk::failed);
    connect(&sync, &SyncConductor::threadReachedStart, this, &ThreadDesk::reachedStart);
}

void SyncedThreadDesk::open(const ConversationId& id)
{
    m_sync.setOpenThread(id);
}

void SyncedThreadDesk::markRead(const ConversationId& id)
{
    m_store.readMarks().markRead(id);
}

void SyncedThreadDesk::markUnread(const ConversationId& id)
{
    m_store.readMarks().markUnread(id);
}

void SyncedThreadDesk::fetchOlder(const ConversationId& id)
{
    m_sync.fetchOlder(id);
}

} // namespace rejoinder
