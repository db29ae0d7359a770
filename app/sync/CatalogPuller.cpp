#include "sync/CatalogPuller.h"

#include "api/AccountsApi.h"
#include "api/TemplatesApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/GroupStore.h"
#include "store/Store.h"
#include "store/TemplateStore.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// A service that ignores `offset` would never come to an end.
constexpr int itemsAtMost = 10'000;

template <class T> bool goesOn(const Page<T>& page)
{
    return !page.isLast() && page.received > 0 && page.offset + page.received < itemsAtMost;
}

template <class T> int nextAfter(const Page<T>& page)
{
    return page.offset + page.received;
}

} // namespace

CatalogPuller::CatalogPuller(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_pace(pace)
{
}

void CatalogPuller::paced(const std::function<void()>& read)
{
    m_pace.whenThereIsRoom(Errand::Catalog, this, [this, read] {
        if (m_access.isUsable())
            read();
        else
            done();
    });
}

void CatalogPuller::refresh()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_underWay > 0 || !m_access.isUsable())
        return;
    m_underWay = 4;
    paced([this] { readAccount(); });
    paced([this] { readBalance(); });
    paced([this] { readTemplates({}, 0, m_store.templates().changes()); });
    paced([this] { readGroups({}, 0); });
}

void CatalogPuller::readTemplates(QList<MessageTemplate> soFar, int offset, quint64 changes)
{
    whenDone(m_access.templates().list({}, offset, pageSize), this,
             [this, soFar, changes](const Result<Page<MessageTemplate>>& answer) {
                 // Half a list would take templates away that are still there: the old one stays.
                 if (!answer)
                     return done();
                 const QList<MessageTemplate> all = soFar + answer.value().items;
                 if (goesOn(answer.value()))
                     return paced(
                         [this, all, changes, next = nextAfter(answer.value())] { readTemplates(all, next, changes); });
                 // A page may be older than what was changed here meanwhile: it would bring back what was removed.
                 if (m_store.templates().changes() != changes)
                     return paced([this] { readTemplates({}, 0, m_store.templates().changes()); });
                 m_store.templates().replaceAll(all);
                 done();
             });
}

void CatalogPuller::readGroups(QList<Group> soFar, int offset)
{
    whenDone(m_access.accounts().groups(offset, pageSize), this, [this, soFar](const Result<Page<Group>>& answer) {
        if (!answer) {
            // No such list, or not for us: the store makes the groups out of what the conversations name.
            const ApiError::Kind kind = answer.error().kind;
            if (kind == ApiError::Kind::Forbidden || kind == ApiError::Kind::NotFound)
                m_store.groups().replaceAll({});
            return done();
        }
        const QList<Group> all = soFar + answer.value().items;
        if (goesOn(answer.value()))
            return paced([this, all, next = nextAfter(answer.value())] { readGroups(all, next); });
        m_store.groups().replaceAll(all);
        done();
    });
}

void CatalogPuller::readAccount()
{
    whenDone(m_access.accounts().get(), this, [this](const Result<Account>& answer) {
        if (answer)
            Q_EMIT accountRead(answer.value());
        done();
    });
}

void CatalogPuller::readBalance()
{
    whenDone(m_access.accounts().balance(), this, [this](const Result<Balance>& answer) {
        if (answer)
            Q_EMIT balanceRead(answer.value());
        done();
    });
}

} // namespace rejoinder
