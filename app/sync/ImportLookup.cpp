#include "sync/ImportLookup.h"

#include "api/ContactsApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "sync/ImportBatch.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <algorithm>

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// Somebody may be deleted while the list is read, and those behind move up by one.
constexpr int overlap = 5;
/// A larger list is not read to its end, and then nobody can be said not to be there.
constexpr int mostRead = 200'000;

using Answer = Result<ImportLookup::Found>;

QFuture<Answer> ready(const Answer& answer)
{
    return QtFuture::makeReadyFuture(answer);
}

} // namespace

ImportLookup::ImportLookup(SakariAccess& access, RequestPace& pace, QObject* parent)
    : QObject(parent), m_access(access), m_pace(pace)
{
}

QFuture<Result<ImportLookup::Found>> ImportLookup::look(const QList<Contact>& wanted)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_all.clear();
    for (const Contact& contact : wanted)
        m_all.insert(comparableNumber(contact));
    const QString first = wanted.isEmpty() ? QString() : comparableNumber(wanted.constFirst());
    return read(first, 0, {.numbers = {first}});
}

QFuture<Result<ImportLookup::Found>> ImportLookup::read(const QString& filter, int offset, const Found& found)
{
    // Pages are asked one after the other, and the connection may have gone in between.
    if (!m_access.isUsable())
        return ready(ApiError{.kind = ApiError::Kind::Credentials, .neverLeft = true});
    return afterwards(m_access.contacts().list({.mobile = filter}, offset, pageSize, RequestPriority::Background), this,
                      [this, filter, found](const Result<Page<Contact>>& page) {
                          return page ? take(filter, page.value(), found) : ready(page.error());
                      });
}

QFuture<Result<ImportLookup::Found>> ImportLookup::take(const QString& filter, const Page<Contact>& page, Found found)
{
    // One that could not be read may be the one that is looked for.
    if (page.items.size() < page.received)
        return ready(ApiError{.kind = ApiError::Kind::BadResponse});
    const bool isFiltered = std::all_of(page.items.cbegin(), page.items.cend(), [&filter](const Contact& contact) {
        return comparableNumber(contact).contains(filter) || contact.mobile.number.contains(filter);
    });
    if (!isFiltered && found.numbers != m_all)
        found = {.numbers = m_all, .contacts = found.contacts};
    for (const Contact& contact : page.items) {
        const QString number = comparableNumber(contact);
        QList<Contact>& known = found.contacts[number];
        const bool isKnown = std::any_of(known.cbegin(), known.cend(),
                                         [&contact](const Contact& other) { return other.id == contact.id; });
        if (m_all.contains(number) && !isKnown)
            known.append(contact);
    }
    found.contacts.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    if (page.isLast() || page.received == 0)
        return ready(found);
    const int next = page.offset + std::max(1, page.received - overlap);
    if (next >= mostRead)
        return ready(ApiError{.kind = ApiError::Kind::BadResponse});
    auto room = std::make_shared<QPromise<bool>>();
    room->start();
    m_pace.whenThereIsRoom(Errand::Jobs, this, [room] {
        room->addResult(true);
        room->finish();
    });
    return afterwards(room->future(), this, [this, filter, next, found](bool) { return read(filter, next, found); });
}

} // namespace rejoinder
