#include "ui/inbox/thread/RowClock.h"

#include "models/ThreadModel.h"
#include "ui/theme/Motion.h"

#include <QAbstractItemModel>
#include <QWidget>

namespace rejoinder {

using namespace std::chrono_literals;

static constexpr auto smooth = 50ms;
static constexpr auto calm = 1s;
/// What waits is told in minutes.
static constexpr auto patient = 15s;

static std::optional<OutboxState> stateAt(const QAbstractItemModel& model, int row, OutboxId* id = nullptr)
{
    const auto content = model.index(row, 0).data(ThreadModel::RowRole).value<ThreadRow>();
    if (!content.outbox())
        return std::nullopt;
    if (id)
        *id = content.outbox()->id;
    return content.outbox()->state;
}

RowClock::RowClock(QWidget& view) : QObject(&view), m_view(view)
{
    connect(&m_tick, &QTimer::timeout, this, &RowClock::tick);
}

void RowClock::setModel(QAbstractItemModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_known.clear();
    if (model) {
        // Queued: the view measures its rows first.
        connect(model, &QAbstractItemModel::modelReset, this, &RowClock::look, Qt::QueuedConnection);
        connect(model, &QAbstractItemModel::rowsInserted, this, &RowClock::look, Qt::QueuedConnection);
        connect(model, &QAbstractItemModel::rowsMoved, this, &RowClock::look, Qt::QueuedConnection);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RowClock::look, Qt::QueuedConnection);
        connect(model, &QAbstractItemModel::dataChanged, this, &RowClock::look, Qt::QueuedConnection);
    }
    look();
}

void RowClock::look()
{
    bool counts = false;
    bool waits = false;
    QSet<OutboxId> held;
    m_timed.clear();
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        OutboxId id;
        const std::optional<OutboxState> state = stateAt(*m_model, row, &id);
        waits = waits || state == OutboxState::Asking;
        if (state == OutboxState::Held || state == OutboxState::Asking)
            m_timed.append(m_model->index(row, 0));
        if (state != OutboxState::Held)
            continue;
        counts = true;
        held.insert(id);
        if (!m_known.contains(id))
            Q_EMIT holdBegan(row);
    }
    m_known = held;
    if (!counts && !waits) {
        m_tick.stop();
        return;
    }
    const std::chrono::milliseconds step = !counts ? patient : Motion::duration(m_view).count() > 0 ? smooth : calm;
    if (!m_tick.isActive() || m_tick.intervalAsDuration() != step)
        m_tick.start(step);
}

void RowClock::tick()
{
    const QList<QPersistentModelIndex> timed = m_timed;
    for (const QPersistentModelIndex& index : timed) {
        if (index.isValid())
            Q_EMIT due(index.row());
    }
}

} // namespace rejoinder
