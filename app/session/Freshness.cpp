#include "session/Freshness.h"

#include "domain/Clock.h"
#include "sync/SakariAccess.h"
#include "sync/SyncConductor.h"

namespace rejoinder {

using Phase = SyncState::Phase;

Freshness::Freshness(SakariAccess& access, SyncConductor& sync, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock)
{
    connect(&access, &SakariAccess::connected, this, [this] { enter({.phase = Phase::Starting}); });
    connect(&access, &SakariAccess::credentialsRefused, this, [this] { enter({.phase = Phase::Refused}); });
    connect(&access, &SakariAccess::reachabilityChanged, this, &Freshness::onReachable);
    connect(&access, &SakariAccess::pausedUntil, this, &Freshness::onPaused);
    connect(&access, &SakariAccess::pauseEnded, this, &Freshness::onPauseEnded);
    connect(&sync, &SyncConductor::listFailed, this, &Freshness::onFailed);
    connect(&sync, &SyncConductor::firstWalkProgressed, this, [this](int done, int total) {
        enter({.phase = Phase::FirstSync, .at = m_clock.now(), .done = done, .total = total});
    });
    connect(&sync, &SyncConductor::upToDate, this, [this] { enterUpToDate(m_clock.now()); });
    connect(&sync, &SyncConductor::historyProgressed, this, &Freshness::onHistory);
}

void Freshness::enterUpToDate(const QDateTime& at)
{
    SyncState state{.phase = Phase::UpToDate, .at = at};
    if (m_history.isFilling) {
        state.historyPercent = m_history.percent;
        state.historyDays = m_history.days;
    }
    enter(state);
}

void Freshness::onHistory(const HistoryProgress& progress)
{
    m_history = progress;
    const SyncState& shown = m_state.phase == Phase::SlowedDown ? m_beforePause : m_state;
    if (shown.phase == Phase::UpToDate)
        enterUpToDate(shown.at);
}

void Freshness::onFailed(const ApiError& error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
    case Kind::SlowedDown: // The pause itself says so, and until when.
        return;
    case Kind::Credentials:
        return enter({.phase = Phase::Refused});
    case Kind::Offline:
    case Kind::Refused:
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return enterTrouble(Phase::Offline);
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
    case Kind::ServerTrouble:
    case Kind::BadResponse:
    case Kind::InsecureUrl:
    case Kind::LocalStorage:
        return enterTrouble(Phase::Trouble);
    }
}

void Freshness::onReachable(bool reachable)
{
    // Reachable again is not yet up to date: the list is asked at once and says so itself.
    if (!reachable)
        enterTrouble(Phase::Offline);
}

void Freshness::onPaused(const QDateTime& until)
{
    if (m_state.phase != Phase::SlowedDown)
        m_beforePause = m_state;
    m_state = {.phase = Phase::SlowedDown, .at = until};
    Q_EMIT changed(m_state);
}

void Freshness::onPauseEnded()
{
    if (m_state.phase != Phase::SlowedDown)
        return;
    m_state = m_beforePause;
    Q_EMIT changed(m_state);
}

void Freshness::enterTrouble(Phase phase)
{
    const SyncState& before = m_state.phase == Phase::SlowedDown ? m_beforePause : m_state;
    if (before.phase != phase && before.phase != Phase::Refused)
        enter({.phase = phase, .at = m_clock.now()});
}

void Freshness::enter(const SyncState& state)
{
    // During a pause the line keeps counting down; what was learned shows when it ends.
    SyncState& shown = m_state.phase == Phase::SlowedDown ? m_beforePause : m_state;
    if (shown == state)
        return;
    shown = state;
    if (&shown == &m_state)
        Q_EMIT changed(m_state);
}

} // namespace rejoinder
