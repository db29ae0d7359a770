#include "sync/ContactPuller.h"

#include "api/ContactsApi.h"
#include "domain/Clock.h"
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
constexpr qint64 msecsBetweenWalks = 30LL * 60 * 1000;
/// What is missing is asked for by name; so many names are read from the store at a time.
constexpr int namesAtOnce = 50;
const QString walkNote = QStringLiteral("contacts.walk");
/// Versions before kept there how far the first walk had come, or that it was once through.
const QString oldNote = QStringLiteral("contacts.walkedTo");
const QString oldWhole = QStringLiteral("whole");

} // namespace

QString ContactPuller::State::toText() const
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(walk)
        .arg(next)
        .arg(total)
        .arg(int(isUnderWay))
        .arg(int(isLooking))
        .arg(int(wasWhole))
        .arg(begun);
}

ContactPuller::State ContactPuller::State::fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    State state;
    if (parts.size() != 7)
        return state;
    state.walk = std::max(0LL, parts.at(0).toLongLong());
    state.next = std::max(0, parts.at(1).toInt());
    state.total = std::max(0, parts.at(2).toInt());
    state.isUnderWay = parts.at(3).toInt() != 0;
    state.isLooking = parts.at(4).toInt() != 0;
    state.wasWhole = parts.at(5).toInt() != 0;
    state.begun = parts.at(6).toLongLong();
    return state;
}

ContactPuller::ContactPuller(SakariAccess& access, Store& store, RequestPace& pace, const Clock& clock, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_pace(pace), m_clock(clock)
{
}

void ContactPuller::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    recall();
}

void ContactPuller::refresh()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_isBusy || !m_access.isUsable())
        return;
    m_isBusy = true;
    if (m_isRecalled)
        decide();
}

void ContactPuller::resume()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_isRecalled && m_state.isUnderWay)
        refresh();
}

void ContactPuller::recall()
{
    whenDone(m_store.syncNotes().get(oldNote), this, [this](const QString& old) {
        whenDone(m_store.syncNotes().get(walkNote), this, [this, old](const QString& text) {
            m_isRecalled = true;
            m_state = State::fromText(text);
            if (text.isEmpty() && old == oldWhole) {
                m_state.wasWhole = true;
            } else if (text.isEmpty() && old.toInt() > 0) {
                m_state.walk = 1;
                m_state.isUnderWay = true;
                m_state.next = old.toInt();
            }
            // The list has moved since.
            m_state.next = std::max(0, m_state.next - pageSize);
            tell(std::nullopt);
            if (m_isBusy)
                decide();
        });
    });
}

void ContactPuller::decide()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (!m_state.isUnderWay && std::abs(now - m_state.begun) < msecsBetweenWalks)
        return look();
    if (!m_state.isUnderWay)
        m_state = State{.walk = m_state.walk + 1,
                        .total = m_state.total,
                        .isUnderWay = true,
                        .wasWhole = m_state.wasWhole,
                        .begun = now};
    m_pace.setFilling(Errand::Contacts, !m_state.wasWhole);
    m_firstOfLastPage = {};
    goOn();
}

void ContactPuller::goOn()
{
    tell(std::nullopt);
    if (m_state.isLooking)
        lookForMissing({});
    else
        readPage(m_state.next);
}

void ContactPuller::readPage(int offset)
{
    m_pace.whenThereIsRoom(Errand::Contacts, this, [this, offset] {
        if (!m_access.isUsable())
            return stop(std::nullopt);
        whenDone(m_access.contacts().list({}, offset, pageSize, RequestPriority::Background), this,
                 [this, removals = m_store.contacts().removals()](const Result<Page<Contact>>& answer) {
                     if (answer)
                         take(answer.value(), removals);
                     else
                         stop(answer.error()); // What was read is kept; it goes on from here.
                 });
    });
}

void ContactPuller::take(const Page<Contact>& page, qint64 removals)
{
    const ContactId first = page.items.isEmpty() ? ContactId() : page.items.first().id;
    const bool isSamePageAgain = !first.isEmpty() && first == std::exchange(m_firstOfLastPage, first);
    const bool isLast = page.isLast() || page.received == 0 || isSamePageAgain;
    m_state.total = page.totalCount.value_or(m_state.total);
    m_state.next = page.offset + (isLast ? page.received : std::max(1, page.received - overlap));
    if (isLast) {
        m_state.wasWhole = true;
        // A service that does not read offsets shows the same ones for ever: what it did not show is not missing.
        m_state.isUnderWay = m_state.isLooking = !isSamePageAgain;
    }
    // Nothing is read of the page after this: from here on the store's thread shares it.
    m_store.contacts().putPage(page.items, removals,
                               {.walk = m_state.walk, .noteKey = walkNote, .noteValue = m_state.toText()});
    tell(std::nullopt);
    if (!isLast)
        return readPage(m_state.next);
    m_pace.setFilling(Errand::Contacts, false);
    if (m_state.isLooking)
        lookForMissing({});
    else
        finish();
}

/// At both ends of the list, where new ones come, until a walk is due again.
void ContactPuller::look()
{
    const int last = std::max(0, m_state.total - pageSize / 2);
    look(0, last > 0 ? QList<int>{last} : QList<int>());
}

void ContactPuller::look(int offset, const QList<int>& others)
{
    m_pace.whenThereIsRoom(Errand::Contacts, this, [this, offset, others] {
        if (!m_access.isUsable())
            return stop(std::nullopt);
        whenDone(m_access.contacts().list({}, offset, pageSize, RequestPriority::Background), this,
                 [this, others, removals = m_store.contacts().removals()](const Result<Page<Contact>>& answer) {
                     if (!answer)
                         return stop(answer.error());
                     m_store.contacts().putPage(answer.value().items, removals, {.walk = m_state.walk});
                     if (!others.isEmpty())
                         return look(others.constFirst(), others.mid(1));
                     // As many have gone as have come, or none: the next walk will tell.
                     const int total = answer.value().totalCount.value_or(m_state.total);
                     if (std::exchange(m_state.total, total) != total) {
                         m_state.begun = 0;
                         note();
                     }
                     m_isBusy = false;
                     tell(std::nullopt);
                 });
    });
}

void ContactPuller::lookForMissing(const ContactId& lastAsked)
{
    whenDone(m_store.contacts().unseen(m_state.walk, namesAtOnce), this,
             [this, lastAsked](const QList<ContactId>& ids) {
                 // The same again: the store could not take what was found out about it.
                 if (ids.isEmpty() || ids.constFirst() == lastAsked)
                     finish();
                 else
                     ask(ids, ids.constFirst());
             });
}

void ContactPuller::ask(const QList<ContactId>& missing, const ContactId& first)
{
    if (missing.isEmpty())
        return lookForMissing(first);
    // Not on any page is no proof: the list may have moved while it was walked. Each one is asked for by name.
    m_pace.whenThereIsRoom(Errand::Contacts, this, [this, missing, first] {
        if (!m_access.isUsable())
            return stop(std::nullopt);
        const ContactId id = missing.constFirst();
        whenDone(m_access.contacts().get(id, RequestPriority::Background), this,
                 [this, id, rest = missing.mid(1), first,
                  removals = m_store.contacts().removals()](const Result<Contact>& answer) {
                     if (answer)
                         m_store.contacts().putPage({answer.value()}, removals, {.walk = m_state.walk});
                     else if (answer.error().kind == ApiError::Kind::NotFound)
                         m_store.contacts().remove({id});
                     else
                         return stop(answer.error());
                     ask(rest, first);
                 });
    });
}

void ContactPuller::finish()
{
    m_state.isUnderWay = m_state.isLooking = false;
    note();
    m_isBusy = false;
    tell(std::nullopt);
}

void ContactPuller::stop(const std::optional<ApiError>& trouble)
{
    m_isBusy = false;
    tell(trouble);
}

void ContactPuller::note()
{
    m_store.syncNotes().set(walkNote, m_state.toText());
}

void ContactPuller::tell(const std::optional<ApiError>& trouble)
{
    const ContactProgress now{
        .read = m_state.next, .total = m_state.total, .isWhole = m_state.wasWhole, .trouble = trouble};
    if (now == m_progress)
        return;
    m_progress = now;
    Q_EMIT progressed(m_progress);
}

} // namespace rejoinder
