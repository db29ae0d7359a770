#include "sync/ListMembership.h"

#include "api/ContactsApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

ListMembership::ListMembership(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_pace(pace)
{
}

QFuture<Result<Done>> ListMembership::carryOut(const ContactJob& job, const Contact& contact)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const bool isOn = job.kind == ContactJobOrder::Kind::AddToList;
    return afterwards(m_access.contacts().setOnList(contact.id, job.list, isOn, RequestPriority::Background), this,
                      [this, id = contact.id](const Result<ContactOnList>& answer) -> Result<Done> {
                          if (!answer) {
                              if (answer.error().kind == ApiError::Kind::NotFound)
                                  m_store.contacts().remove({id});
                              return answer.error();
                          }
                          // Reading it was one request, writing it was another.
                          if (answer.value().wasWritten)
                              m_pace.correct(Errand::Jobs, 1);
                          m_store.contacts().put({answer.value().contact});
                          return Done{};
                      });
}

} // namespace rejoinder
