#include "sync/CreationLookup.h"

#include "api/CampaignsApi.h"
#include "api/ContactsApi.h"
#include "api/TemplatesApi.h"
#include "domain/Afterwards.h"
#include "domain/PhoneNumber.h"
#include "domain/ThreadDoor.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

constexpr int pageSize = 100;
/// Where a filter is not applied the whole list comes. An account with more than this is not read to the end for one
/// record, and then it cannot be said that the record is not there.
constexpr int mostRead = 10'000;

QFuture<Result<QList<LikeRecord>>> ready(const Result<QList<LikeRecord>>& result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

CreationLookup::CreationLookup(SakariAccess& access, QObject* parent) : QObject(parent), m_access(access) {}

template <class Record, class Ask>
QFuture<Result<QList<LikeRecord>>> CreationLookup::readOn(const Record& wanted, Ask ask, int offset,
                                                          const QList<LikeRecord>& found)
{
    // Pages are asked one after the other, and the connection may have gone in between.
    if (!m_access.isUsable())
        return ready(ApiError{.kind = ApiError::Kind::Credentials, .neverLeft = true});
    return afterwards(ask(offset), this, [this, wanted, ask, offset, found](const Result<Page<Record>>& answer) {
        if (!answer)
            return ready(answer.error());
        QList<LikeRecord> all = found;
        for (const Record& record : answer.value().items) {
            if (const Likeness like = likeness(wanted, record); like != Likeness::None)
                all.append({record.id.text(), like});
        }
        // One that could not be read may be the one that is looked for.
        if (answer.value().items.size() < answer.value().received)
            return ready(ApiError{.kind = ApiError::Kind::BadResponse});
        if (answer.value().isLast() || answer.value().received == 0)
            return ready(all);
        const int next = offset + answer.value().received;
        if (next >= mostRead)
            return ready(ApiError{.kind = ApiError::Kind::BadResponse});
        return readOn(wanted, ask, next, all);
    });
}

QFuture<Result<QList<LikeRecord>>> CreationLookup::look(const NewRecord& record)
{
    REJOINDER_ASSERT_GUI_THREAD();
    constexpr auto priority = RequestPriority::OpenThread;
    if (const auto* contact = std::get_if<Contact>(&record)) {
        const auto number = PhoneNumber::parse(contact->mobile.number, contact->mobile.country);
        const ContactFilter filter{.mobile = number ? number->e164() : contact->mobile.number};
        return readOn(
            *contact,
            [this, filter](int offset) { return m_access.contacts().list(filter, offset, pageSize, priority); }, 0, {});
    }
    if (const auto* wanted = std::get_if<MessageTemplate>(&record)) {
        return readOn(*wanted,
                      [this, name = wanted->name](int offset) {
                          return m_access.templates().list(name, offset, pageSize, priority);
                      },
                      0, {});
    }
    const Campaign& campaign = std::get<Campaign>(record);
    return readOn(campaign,
                  [this, name = campaign.name](int offset) {
                      return m_access.campaigns().list(name, offset, pageSize, priority);
                  },
                  0, {});
}

} // namespace rejoinder
