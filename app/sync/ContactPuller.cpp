#include "sync/ContactPuller.h"

#include "api/ContactsApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "sync/SakariAccess.h"

#include <utility>

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// 500 requests; an address book beyond that is searched as far as it has been read.
constexpr int contactsAtMost = 50'000;

} // namespace

ContactPuller::ContactPuller(SakariAccess& access, Store& store, QObject* parent)
    : QObject(parent), m_access(access), m_store(store)
{
}

void ContactPuller::refresh()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_underWay)
        return;
    m_firstOfLastPage = {};
    readPage(0);
}

void ContactPuller::readPage(int offset)
{
    m_underWay = m_access.isUsable();
    if (!m_underWay)
        return;
    whenDone(m_access.contacts().list({}, offset, pageSize, RequestPriority::Background), this,
             [this](const Result<Page<Contact>>& answer) {
                 if (answer)
                     take(answer.value());
                 else
                     m_underWay = false; // What was read is kept; the next round begins again.
             });
}

void ContactPuller::take(const Page<Contact>& page)
{
    const ContactId first = page.items.isEmpty() ? ContactId() : page.items.first().id;
    // Nothing is read of the page after this: from here on the store's thread shares it.
    if (!page.items.isEmpty())
        m_store.contacts().put(page.items);
    const bool isSamePageAgain = !first.isEmpty() && first == std::exchange(m_firstOfLastPage, first);
    const int next = page.offset + page.received;
    if (page.isLast() || page.received == 0 || isSamePageAgain || next >= contactsAtMost)
        m_underWay = false;
    else
        readPage(next);
}

} // namespace rejoinder
