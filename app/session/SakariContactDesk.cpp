#include "session/SakariContactDesk.h"

#include "api/ContactsApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "sync/RecordCreator.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

const ApiError notConnected{.kind = ApiError::Kind::Credentials, .neverLeft = true};

template <class T> QFuture<Result<T>> ready(const Result<T>& value)
{
    return QtFuture::makeReadyFuture(value);
}

} // namespace

SakariContactDesk::SakariContactDesk(SakariAccess& access, Store& store, RecordCreator& creator, QObject* parent)
    : ContactDesk(parent), m_access(access), m_store(store), m_creator(creator)
{
    connect(&creator, &RecordCreator::unconfirmedChanged, this, [this] {
        for (const Creation& creation : m_creator.unconfirmed()) {
            if (std::holds_alternative<Contact>(creation.record))
                m_uncertain.insert(creation.id);
        }
    });
    connect(&creator, &RecordCreator::created, this, &SakariContactDesk::onCreated);
}

QFuture<Result<Contact>> SakariContactDesk::fresh(const ContactId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_access.isUsable())
        return ready(Result<Contact>(notConnected));
    return afterwards(m_access.contacts().get(id, RequestPriority::OpenThread), this,
                      [this](const Result<Contact>& answer) { return remembered(answer); });
}

QFuture<Result<ContactSaving>> SakariContactDesk::save(const Contact& base, const Contact& changed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_access.isUsable())
        return ready(Result<ContactSaving>(notConnected));
    return afterwards(m_access.contacts().save(base, changed), this, [this](const Result<ContactSaving>& answer) {
        Result<Contact> now = answer ? Result<Contact>() : Result<Contact>(answer.error());
        if (answer) {
            const auto* conflict = std::get_if<ContactConflict>(&answer.value());
            now = conflict ? conflict->theirs : std::get<Contact>(answer.value());
        }
        return afterwards(remembered(now), this, [answer](const Result<Contact>&) { return answer; });
    });
}

QFuture<Result<ContactId>> SakariContactDesk::create(const Contact& contact)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creator.create(contact), this, [this](const Result<QString>& made) {
        if (!made)
            return ready(Result<ContactId>(made.error()));
        // As it was asked for would not do: Sakari may have merged it into somebody who has opted out.
        const ContactId id(made.value());
        return afterwards(fresh(id), this, [id](const Result<Contact>&) { return Result<ContactId>(id); });
    });
}

QFuture<std::optional<Contact>> SakariContactDesk::existing(const QString& e164)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.contacts().byNumber(e164);
}

QFuture<Result<Contact>> SakariContactDesk::remembered(const Result<Contact>& answer)
{
    if (!answer)
        return ready(answer);
    return afterwards(m_store.contacts().put({answer.value()}), this, [answer](bool) { return answer; });
}

void SakariContactDesk::onCreated(const CreationId& id, const QString& recordId)
{
    if (m_uncertain.remove(id))
        fresh(ContactId(recordId));
}

} // namespace rejoinder
