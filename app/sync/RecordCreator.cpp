#include "sync/RecordCreator.h"

#include "api/CampaignsApi.h"
#include "api/ContactsApi.h"
#include "api/ShareFileApi.h"
#include "api/TemplatesApi.h"
#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"
#include "store/CreationStore.h"
#include "store/Store.h"
#include "sync/CreationLookup.h"
#include "sync/SakariAccess.h"

#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace rejoinder {

namespace {

using Answer = Result<QString>;

const ApiError notConnected{.kind = ApiError::Kind::Credentials, .neverLeft = true};

template <class T> QFuture<T> ready(const T& value)
{
    return QtFuture::makeReadyFuture(value);
}

/// Of what came before the POST.
ApiError neverLeft(ApiError error)
{
    error.neverLeft = true;
    return error;
}

template <class T> Answer idOf(const Result<T>& answer)
{
    return answer ? Answer(answer.value().id.text()) : Answer(answer.error());
}

} // namespace

RecordCreator::RecordCreator(SakariAccess& access, Store& store, CreationLookup& lookup, const Clock& clock,
                             Patience patience, QObject* parent)
    : QObject(parent),
      m_access(access),
      m_store(store),
      m_lookup(lookup),
      m_clock(clock),
      m_patience(std::move(patience)),
      m_loaded(ready(true))
{
    connect(&access, &SakariAccess::connected, this, &RecordCreator::hurry);
}

void RecordCreator::start()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_loaded = afterwards(m_store.creations().all(), this, [this](const QList<Creation>& rows) {
        for (Creation row : rows) {
            if (at(row.id))
                continue;
            // The program ended while it was on its way: nobody knows.
            if (row.state == Creation::State::Sending)
                row.error = ApiError{.kind = ApiError::Kind::ConnectionLost};
            row.state = Creation::State::Unconfirmed;
            m_store.creations().put(row);
            m_rows.append(row);
            lookLater(row.id);
        }
        if (!m_rows.isEmpty())
            Q_EMIT unconfirmedChanged();
        hurry();
        return true;
    });
}

QFuture<Result<QString>> RecordCreator::create(const NewRecord& record)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_loaded, this, [this, record](bool) {
        const auto same = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                       [&record](const Creation& row) { return row.record == record; });
        if (same != m_rows.cend())
            return repeat(same->id);
        return begin({.id = CreationId(QUuid::createUuid().toString(QUuid::WithoutBraces)), .record = record});
    });
}

QFuture<Result<QString>> RecordCreator::repeat(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_underWay.contains(id))
        return m_underWay.value(id);
    const Creation* row = at(id);
    if (!row)
        return ready(Answer(ApiError{.kind = ApiError::Kind::NotFound, .neverLeft = true}));
    if (!row->absentSince.isValid())
        return ready(Answer(row->error.value_or(ApiError())));
    return begin(*row);
}

QFuture<Result<QString>> RecordCreator::begin(const Creation& creation)
{
    const CreationId id = creation.id;
    const bool isNew = !at(id);
    if (isNew)
        m_rows.append(creation);
    // What is there now is what the POST has not made; and one that an earlier POST has made after all ends it here.
    const auto underWay =
        afterwards(m_lookup.look(creation.record), this, [this, id, isNew](const Result<QList<LikeRecord>>& there) {
            Creation* row = at(id);
            if (!there)
                return ready(notMade(id, neverLeft(there.error())));
            if (const QString made = isNew ? QString() : madeSince(*row, there.value()); !made.isEmpty()) {
                settle(id, made);
                return ready(Answer(made));
            }
            row->fence.clear();
            for (const LikeRecord& like : there.value())
                row->fence.append(like.id);
            row->fenceAt = m_clock.now();
            row->state = Creation::State::Sending;
            return commit(*row);
        });
    if (at(id) && !underWay.isFinished())
        m_underWay.insert(id, underWay);
    return underWay;
}

QFuture<Result<QString>> RecordCreator::commit(const Creation& creation)
{
    return afterwards(m_store.creations().put(creation), this, [this, id = creation.id](bool written) {
        // Without the row on the disk a program that ends now would not know what to look for: it does not leave.
        if (!written)
            return ready(notMade(id, neverLeft({.kind = ApiError::Kind::LocalStorage})));
        if (!m_access.isUsable())
            return ready(conclude(id, Answer(notConnected)));
        return afterwards(post(at(id)->record), this,
                          [this, id](const Answer& answer) { return conclude(id, answer); });
    });
}

QFuture<Result<QString>> RecordCreator::post(const NewRecord& record)
{
    if (const auto* contact = std::get_if<Contact>(&record))
        return afterwards(m_access.contacts().create(*contact, MergeStrategy::Append), this, &idOf<Contact>);
    if (const auto* wanted = std::get_if<MessageTemplate>(&record))
        return afterwards(m_access.templates().create(*wanted), this, &idOf<MessageTemplate>);
    return afterwards(m_access.campaigns().create(std::get<Campaign>(record)), this, &idOf<Campaign>);
}

Result<QString> RecordCreator::conclude(const CreationId& id, const Result<QString>& answer)
{
    m_underWay.remove(id);
    if (answer) {
        settle(id, answer.value());
        return answer;
    }
    if (!answer.error().outcomeUnknown())
        return notMade(id, answer.error());
    Creation* row = at(id);
    row->state = Creation::State::Unconfirmed;
    row->absentSince = {};
    row->error = answer.error();
    m_store.creations().put(*row);
    Q_EMIT unconfirmedChanged();
    lookLater(id);
    return answer;
}

Result<QString> RecordCreator::notMade(const CreationId& id, const ApiError& error)
{
    m_underWay.remove(id);
    Creation* row = at(id);
    if (!row->error) {
        drop(id);
        return error;
    }
    // A repetition that came to nothing leaves the first attempt as it was.
    row->state = Creation::State::Unconfirmed;
    m_store.creations().put(*row);
    return error;
}

QFuture<Result<bool>> RecordCreator::look(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const Creation* row = at(id);
    if (!row || row->state == Creation::State::Sending || m_underWay.contains(id))
        return ready(Result<bool>(false));
    if (m_looking.contains(id))
        return m_looking.value(id);
    const QDateTime began = m_clock.now();
    const auto looking = afterwards(
        m_lookup.look(row->record), this, [this, id, began](const Result<QList<LikeRecord>>& there) -> Result<bool> {
            m_looking.remove(id);
            Creation* still = at(id);
            if (!still || m_underWay.contains(id))
                return false;
            if (!there)
                return there.error();
            if (const QString made = madeSince(*still, there.value()); !made.isEmpty()) {
                settle(id, made);
                return true;
            }
            if (!still->absentSince.isValid() && still->fenceAt.msecsTo(began) >= m_patience.settling.count()) {
                still->absentSince = began;
                m_store.creations().put(*still);
                Q_EMIT unconfirmedChanged();
            }
            return false;
        });
    if (!looking.isFinished())
        m_looking.insert(id, looking);
    return looking;
}

void RecordCreator::discard(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const Creation* row = at(id);
    if (row && row->state == Creation::State::Unconfirmed && !m_underWay.contains(id))
        drop(id);
}

void RecordCreator::hurry()
{
    REJOINDER_ASSERT_GUI_THREAD();
    for (const Creation& row : unconfirmed())
        look(row.id);
}

QList<Creation> RecordCreator::unconfirmed() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<Creation> rows = m_rows;
    rows.removeIf([](const Creation& row) { return row.state != Creation::State::Unconfirmed; });
    return rows;
}

bool RecordCreator::mayRepeat(const CreationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const Creation* row = at(id);
    return row && row->state == Creation::State::Unconfirmed && row->absentSince.isValid();
}

QFuture<Result<FileLink>> RecordCreator::share(const FileToShare& file)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_access.isUsable())
        return ready(Result<FileLink>(notConnected));
    return afterwards(m_access.files().share(file.fileName, file.mimeType, file.content), this,
                      [](const Result<SharedFile>& shared) -> Result<FileLink> {
                          if (!shared)
                              return shared.error();
                          return FileLink{shared.value().link, shared.value().expires};
                      });
}

void RecordCreator::settle(const CreationId& id, const QString& recordId)
{
    drop(id);
    Q_EMIT created(id, recordId);
}

void RecordCreator::drop(const CreationId& id)
{
    m_underWay.remove(id);
    const bool wasUnconfirmed = at(id) && at(id)->error;
    m_rows.removeIf([&id](const Creation& row) { return row.id == id; });
    m_store.creations().remove(id);
    if (wasUnconfirmed)
        Q_EMIT unconfirmedChanged();
}

void RecordCreator::lookLater(const CreationId& id)
{
    for (const std::chrono::milliseconds pause : m_patience.looks)
        QTimer::singleShot(pause, this, [this, id] { look(id); });
}

Creation* RecordCreator::at(const CreationId& id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Creation& one) { return one.id == id; });
    return row == m_rows.end() ? nullptr : &*row;
}

const Creation* RecordCreator::at(const CreationId& id) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Creation& one) { return one.id == id; });
    return row == m_rows.cend() ? nullptr : &*row;
}

} // namespace rejoinder
