#include "session/VaultDraftDesk.h"

#include "domain/ThreadDoor.h"
#include "store/DraftStore.h"
#include "store/Store.h"

namespace rejoinder {

VaultDraftDesk::VaultDraftDesk(Store& store, QObject* parent) : DraftDesk(parent), m_store(store) {}

QFuture<Draft> VaultDraftDesk::load(const ConversationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.drafts().load(id);
}

void VaultDraftDesk::save(const ConversationId& id, const Draft& draft)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // A disk that will not take it is reported by the store as StorageTrouble::CannotWrite.
    m_store.drafts().save(id, draft);
}

} // namespace rejoinder
