#include "sync/ContactMessages.h"

#include "api/MessagesApi.h"
#include "domain/Page.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "sync/ListOrder.h"
#include "sync/SakariAccess.h"

#include <QPromise>
#include <algorithm>

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// Where there is no order, or the filter is not applied, the end may be far.
constexpr int pagesAtMost = 50;

} // namespace

struct ContactMessageReader::Walk
{
    ContactId contact;
    QDateTime since;
    int offset = 0;
    int pages = 0;
    bool isFiltered = true;
    QList<QDateTime> times;
    ContactMessages found;
    QPromise<Result<ContactMessages>> promise;

    void finish(const Result<ContactMessages>& result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

ContactMessageReader::ContactMessageReader(SakariAccess& access, QObject* parent) : QObject(parent), m_access(access) {}

QFuture<Result<ContactMessages>> ContactMessageReader::read(const ContactId& contact, const QDateTime& since)
{
    REJOINDER_ASSERT_GUI_THREAD();
    auto walk = std::make_shared<Walk>();
    walk->contact = contact;
    walk->since = since;
    walk->promise.start();
    next(walk);
    return walk->promise.future();
}

void ContactMessageReader::next(const std::shared_ptr<Walk>& walk)
{
    if (!m_access.isUsable())
        return walk->finish(ApiError{.kind = ApiError::Kind::Credentials});
    whenDone(m_access.messages().listOfContact(walk->contact, walk->offset, pageSize, RequestPriority::OpenThread),
             this, [this, walk](const Result<Page<Message>>& answer) {
                 if (answer)
                     take(walk, answer.value());
                 else
                     walk->finish(answer.error());
             });
}

void ContactMessageReader::take(const std::shared_ptr<Walk>& walk, const Page<Message>& page)
{
    ++walk->pages;
    QDateTime oldest;
    for (const Message& message : page.items) {
        // A filter of Sakari's may not be applied.
        if (message.contactId != walk->contact) {
            walk->isFiltered = false;
            continue;
        }
        walk->found.messages.append(message);
        walk->times.append(message.created.at);
        if (message.created.at.isValid() && (!oldest.isValid() || message.created.at < oldest))
            oldest = message.created.at;
    }
    walk->offset = page.offset + page.received;
    const bool isEnd = page.isLast() || page.received == 0;
    const bool isFarEnough =
        walk->isFiltered && orderOf(walk->times) == ListOrder::NewestFirst && oldest.isValid() && oldest < walk->since;
    if (!isEnd && !isFarEnough && walk->pages < pagesAtMost)
        return next(walk);
    walk->found.hasReadSince = isEnd || isFarEnough;
    std::stable_sort(walk->found.messages.begin(), walk->found.messages.end(),
                     [](const Message& a, const Message& b) { return a.created.at < b.created.at; });
    walk->finish(walk->found);
}

} // namespace rejoinder
