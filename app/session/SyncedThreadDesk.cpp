#include "session/SyncedThreadDesk.h"

#include "domain/ThreadDoor.h"
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
    REJOINDER_ASSERT_GUI_THREAD();
    m_sync.setOpenThread(id);
}

void SyncedThreadDesk::markRead(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_store.readMarks().markRead(id);
}

void SyncedThreadDesk::markUnread(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_store.readMarks().markUnread(id);
}

void SyncedThreadDesk::fetchOlder(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_sync.fetchOlder(id);
}

} // namespace rejoinder
