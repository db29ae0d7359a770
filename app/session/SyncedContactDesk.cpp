#include "session/SyncedContactDesk.h"

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

SyncedContactDesk::SyncedContactDesk(SakariAccess& access, Store& store, RecordCreator& creator, QObject* parent)
    : ContactDesk(parent), m_access(access), m_store(store), m_creator(creator)
{
    connect(&creator, &RecordCreator::unconfirmedChanged, this, [this] {
        for (const Creation& creation : unconfirmed())
            m_uncertain.insert(creation.id);
        Q_EMIT unconfirmedChanged();
    });
    connect(&creator, &RecordCreator::created, this, &SyncedContactDesk::onCreated);
}

QFuture<Result<Contact>> SyncedContactDesk::fresh(const ContactId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_access.isUsable())
        return ready(Result<Contact>(notConnected));
    return afterwards(m_access.contacts().get(id, RequestPriority::OpenThread), this,
                      [this, id](const Result<Contact>& answer) { return remembered(id, answer); });
}

QFuture<Result<ContactSaving>> SyncedContactDesk::save(const Contact& base, const Contact& changed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_access.isUsable())
        return ready(Result<ContactSaving>(notConnected));
    return afterwards(
        m_access.contacts().save(base, changed), this, [this, id = base.id](const Result<ContactSaving>& answer) {
            Result<Contact> now = answer ? Result<Contact>() : Result<Contact>(answer.error());
            if (answer) {
                const auto* conflict = std::get_if<ContactConflict>(&answer.value());
                now = conflict ? conflict->theirs : std::get<Contact>(answer.value());
            }
            return afterwards(remembered(id, now), this, [answer](const Result<Contact>&) { return answer; });
        });
}

QFuture<Result<ContactId>> SyncedContactDesk::create(const Contact& contact)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creator.create(contact), this, [this](const Result<QString>& made) {
        return afterwards(readBack(made), this, [this](const Result<ContactId>& id) {
            if (id)
                Q_EMIT created(id.value());
            return id;
        });
    });
}

QList<Creation> SyncedContactDesk::unconfirmed() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<Creation> contacts = m_creator.unconfirmed();
    contacts.removeIf([](const Creation& creation) { return !std::holds_alternative<Contact>(creation.record); });
    return contacts;
}

QFuture<Result<bool>> SyncedContactDesk::checkAgain(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.look(id);
}

bool SyncedContactDesk::mayRepeat(const CreationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.mayRepeat(id);
}

QFuture<Result<ContactId>> SyncedContactDesk::createAgain(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creator.repeat(id), this, [this](const Result<QString>& made) { return readBack(made); });
}

void SyncedContactDesk::discard(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_creator.discard(id);
}

QFuture<std::optional<Contact>> SyncedContactDesk::existing(const QString& e164)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.contacts().byNumber(e164);
}

QFuture<ContactVocabulary> SyncedContactDesk::vocabulary()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.contacts().vocabulary();
}

QFuture<Result<Contact>> SyncedContactDesk::remembered(const ContactId& id, const Result<Contact>& answer)
{
    const auto give = [answer](bool) { return answer; };
    if (answer)
        return afterwards(m_store.contacts().put({answer.value()}), this, give);
    if (answer.error().kind == ApiError::Kind::NotFound)
        return afterwards(m_store.contacts().remove({id}), this, give);
    return ready(answer);
}

QFuture<Result<ContactId>> SyncedContactDesk::readBack(const Result<QString>& made)
{
    if (!made)
        return ready(Result<ContactId>(made.error()));
    // As it was asked for would not do: Sakari may have merged it into somebody who has opted out.
    const ContactId id(made.value());
    return afterwards(fresh(id), this, [id](const Result<Contact>&) { return Result<ContactId>(id); });
}

void SyncedContactDesk::onCreated(const CreationId& id, const QString& recordId)
{
    if (!m_uncertain.remove(id))
        return;
    whenDone(readBack(recordId), this, [this](const Result<ContactId>& found) { Q_EMIT created(found.value()); });
}

} // namespace rejoinder
