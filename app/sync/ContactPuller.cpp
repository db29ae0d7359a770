#include "sync/ContactPuller.h"

#include "api/ContactsApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <algorithm>
#include <utility>

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// In case some go meanwhile.
constexpr int overlap = 2;
/// How far the first walk has come, or that it was once through.
const QString reachedNote = QStringLiteral("contacts.walkedTo");
const QString wholeNote = QStringLiteral("whole");

} // namespace

ContactPuller::ContactPuller(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_pace(pace)
{
}

void ContactPuller::refresh()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (std::exchange(m_underWay, true))
        return;
    whenDone(m_store.syncNotes().get(reachedNote), this, [this](const QString& reached) { begin(reached); });
}

void ContactPuller::begin(const QString& reached)
{
    m_firstOfLastPage = {};
    m_isFirstWalk = reached != wholeNote;
    m_pace.setFilling(Errand::Contacts, m_isFirstWalk);
    readPage(m_isFirstWalk ? std::max(0, reached.toInt() - pageSize) : 0);
}

void ContactPuller::readPage(int offset)
{
    m_pace.whenThereIsRoom(Errand::Contacts, this, [this, offset] {
        if (!m_access.isUsable())
            return endWalk(false);
        whenDone(m_access.contacts().list({}, offset, pageSize, RequestPriority::Background), this,
                 [this](const Result<Page<Contact>>& answer) {
                     if (answer)
                         take(answer.value());
                     else
                         endWalk(false); // What was read is kept; the next round goes on or begins again.
                 });
    });
}

void ContactPuller::take(const Page<Contact>& page)
{
    const ContactId first = page.items.isEmpty() ? ContactId() : page.items.first().id;
    // Nothing is read of the page after this: from here on the store's thread shares it.
    if (!page.items.isEmpty())
        m_store.contacts().put(page.items);
    const bool isSamePageAgain = !first.isEmpty() && first == std::exchange(m_firstOfLastPage, first);
    if (page.isLast() || page.received == 0 || isSamePageAgain)
        return endWalk(true);
    const int next = page.offset + std::max(1, page.received - overlap);
    if (m_isFirstWalk)
        m_store.syncNotes().set(reachedNote, QString::number(next));
    readPage(next);
}

void ContactPuller::endWalk(bool isWhole)
{
    m_underWay = false;
    if (isWhole && m_isFirstWalk)
        m_store.syncNotes().set(reachedNote, wholeNote);
}

} // namespace rejoinder
