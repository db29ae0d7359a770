#include "sync/ContactDeletion.h"

#include "api/ContactsApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

ContactDeletion::ContactDeletion(SakariAccess& access, Store& store, QObject* parent)
    : QObject(parent), m_access(access), m_store(store)
{
}

QFuture<Result<Done>> ContactDeletion::carryOut(const ContactJob&, const Contact& contact)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_access.contacts().remove(contact.id, RequestPriority::Background), this,
                      [this, id = contact.id](const Result<Done>& answer) -> Result<Done> {
                          if (!answer && answer.error().kind != ApiError::Kind::NotFound)
                              return answer;
                          m_store.contacts().remove({id});
                          return Done{};
                      });
}

} // namespace rejoinder
