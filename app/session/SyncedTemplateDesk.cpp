#include "session/SyncedTemplateDesk.h"

#include "api/TemplatesApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "session/CreationDesk.h"
#include "store/Store.h"
#include "store/TemplateStore.h"
#include "sync/SakariAccess.h"

#include <QTimer>

namespace rejoinder {

namespace {

const ApiError notConnected{.kind = ApiError::Kind::Credentials, .neverLeft = true};

template <class T> QFuture<T> ready(const T& value)
{
    return QtFuture::makeReadyFuture(value);
}

} // namespace

SyncedTemplateDesk::SyncedTemplateDesk(SakariAccess& access, Store& store, CreationDesk& creations,
                                       std::chrono::milliseconds hold, QObject* parent)
    : TemplateDesk(parent), m_access(access), m_store(store), m_creations(creations), m_hold(hold)
{
    connect(&creations, &CreationDesk::unconfirmedChanged, this, &SyncedTemplateDesk::noteUnconfirmed);
    connect(&creations, &CreationDesk::created, this, &SyncedTemplateDesk::onFound);
}

QFuture<Result<MessageTemplate>> SyncedTemplateDesk::fresh(const TemplateId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    using Answer = Result<MessageTemplate>;
    if (!m_access.isUsable())
        return ready(Answer(notConnected));
    return afterwards(m_access.templates().get(id), this, [this, id](const Answer& answer) {
        if (answer)
            return afterwards(m_store.templates().put(answer.value()), this, [answer](bool) { return answer; });
        if (answer.error().kind != ApiError::Kind::NotFound)
            return ready(answer);
        return afterwards(m_store.templates().remove(id), this, [answer](bool) { return answer; });
    });
}

QFuture<Result<TemplateSaving>> SyncedTemplateDesk::save(const MessageTemplate& base, const MessageTemplate& changed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    using Answer = Result<TemplateSaving>;
    if (!m_access.isUsable())
        return ready(Answer(notConnected));
    return afterwards(m_access.templates().update(base, changed), this, [this](const Answer& answer) {
        if (!answer)
            return ready(answer);
        // What was found out about theirs is news to the list as well.
        const auto* conflict = std::get_if<TemplateConflict>(&answer.value());
        const auto kept = conflict && !conflict->theirs ? m_store.templates().remove(conflict->base.id)
                          : conflict                    ? m_store.templates().put(*conflict->theirs)
                                     : m_store.templates().put(std::get<MessageTemplate>(answer.value()));
        return afterwards(kept, this, [answer](bool) { return answer; });
    });
}

QFuture<Result<TemplateId>> SyncedTemplateDesk::create(const MessageTemplate& entry)
{
    REJOINDER_ASSERT_GUI_THREAD();
    // A record to be made has no id, no author and no time: the same form, sent once more, has to be the same wish.
    MessageTemplate wanted = entry;
    wanted.id = {};
    wanted.created = wanted.updated = {};
    return afterwards(m_creations.createTemplate(wanted), this, [this, wanted](const Result<TemplateId>& made) {
        return made ? keepNew(made.value(), wanted) : ready(made);
    });
}

QFuture<Result<TemplateId>> SyncedTemplateDesk::keepNew(const TemplateId& id, const MessageTemplate& asked)
{
    MessageTemplate made = asked;
    made.id = id;
    const auto read = m_access.isUsable() ? m_access.templates().get(id) : ready(Result<MessageTemplate>(notConnected));
    return afterwards(read, this, [this, made](const Result<MessageTemplate>& answer) {
        // Without its own word it is there all the same, as it was asked for; the next list has the rest.
        const MessageTemplate& known = answer ? answer.value() : made;
        return afterwards(m_store.templates().put(known), this, [this, id = made.id](bool) {
            Q_EMIT created(id);
            return Result<TemplateId>(id);
        });
    });
}

QList<Creation> SyncedTemplateDesk::unconfirmed() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<Creation> templates = m_creations.unconfirmed();
    templates.removeIf([](const Creation& row) { return !std::holds_alternative<MessageTemplate>(row.record); });
    return templates;
}

void SyncedTemplateDesk::noteUnconfirmed()
{
    const QList<Creation> rows = unconfirmed();
    for (const Creation& row : rows)
        m_unconfirmed.insert(row.id, std::get<MessageTemplate>(row.record));
    Q_EMIT unconfirmedChanged();
}

void SyncedTemplateDesk::onFound(const CreationId& id, const QString& recordId)
{
    const auto known = m_unconfirmed.constFind(id);
    if (known == m_unconfirmed.cend())
        return; // Made at once: create() keeps it; or no template.
    const MessageTemplate asked = *known;
    m_unconfirmed.remove(id);
    keepNew(TemplateId(recordId), asked);
}

QFuture<Result<bool>> SyncedTemplateDesk::checkAgain(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creations.checkAgain(id);
}

bool SyncedTemplateDesk::mayRepeat(const CreationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creations.mayRepeat(id);
}

QFuture<Result<TemplateId>> SyncedTemplateDesk::createAgain(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creations.repeat(id), this, [](const Result<QString>& answer) {
        return answer ? Result<TemplateId>(TemplateId(answer.value())) : Result<TemplateId>(answer.error());
    });
}

void SyncedTemplateDesk::discard(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_unconfirmed.remove(id);
    m_creations.discard(id);
}

void SyncedTemplateDesk::remove(const TemplateId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (id.isEmpty() || m_held.contains(id))
        return;
    const int turn = ++m_turns;
    m_held.insert(id, turn);
    m_store.templates().setHidden(id, true);
    QTimer::singleShot(m_hold, this, [this, id, turn] {
        if (m_held.value(id) != turn)
            return;
        m_held.remove(id);
        carryOut(id);
    });
}

bool SyncedTemplateDesk::undoRemove(const TemplateId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_held.remove(id))
        return false;
    m_store.templates().setHidden(id, false);
    return true;
}

void SyncedTemplateDesk::carryOut(const TemplateId& id)
{
    const auto asked = m_access.isUsable() ? m_access.templates().remove(id) : ready(Result<Done>(notConnected));
    whenDone(asked, this, [this, id](const Result<Done>& answer) {
        if (answer || answer.error().kind == ApiError::Kind::NotFound)
            return onRemoved(id);
        m_store.templates().setHidden(id, false);
        Q_EMIT removeFailed(id, answer.error());
    });
}

void SyncedTemplateDesk::onRemoved(const TemplateId& id)
{
    // Hidden until the row is gone, so that no reader in between finds it.
    whenDone(m_store.templates().remove(id), this, [this, id](bool) {
        m_store.templates().setHidden(id, false);
        Q_EMIT removed(id);
    });
}

} // namespace rejoinder
