#pragma once

#include "domain/ApiError.h"
#include "domain/HistoryProgress.h"
#include "session/SyncState.h"

#include <QObject>

namespace rejoinder {

class Clock;
class SakariAccess;
class SyncConductor;

/// Makes the one SyncState of the status line out of what the sync and the connection report. GUI thread.
class Freshness : public QObject
{
    Q_OBJECT
public:
    Freshness(SakariAccess& access, SyncConductor& sync, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const SyncState& state() const { return m_state; }

Q_SIGNALS:
    void changed(const rejoinder::SyncState& state);

private:
    void enterUpToDate(const QDateTime& at);
    void onHistory(const HistoryProgress& progress);
    void onFailed(const ApiError& error);
    void onReachable(bool reachable);
    void onPaused(const QDateTime& until);
    void onPauseEnded();
    /// `since` stays where the phase was the same before: "offline since".
    void enterTrouble(SyncState::Phase phase);
    void enter(const SyncState& state);

    const Clock& m_clock;
    HistoryProgress m_history;
    SyncState m_state;
    SyncState m_beforePause;
};

} // namespace rejoinder
