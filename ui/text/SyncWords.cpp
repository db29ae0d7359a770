#include "ui/text/SyncWords.h"

#include "ui/text/TimeWords.h"

#include <QCoreApplication>

namespace rejoinder::syncwords {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    static QString of(const SyncState& state, const QDateTime& now)
    {
        const QString when = state.at.isValid() ? timewords::inList(state.at, now) : QString();
        switch (state.phase) {
        case SyncState::Phase::NotConnected:
            return tr("Signing in…");
        case SyncState::Phase::Starting:
            return tr("Connecting…");
        case SyncState::Phase::FirstSync:
            if (state.total > 0)
                return tr("Getting your conversations: %1 of %n", nullptr, state.total).arg(state.done);
            if (state.done > 0)
                return tr("Getting your conversations: %n so far", nullptr, state.done);
            return tr("Getting your conversations…");
        case SyncState::Phase::UpToDate:
            if (state.historyPercent < 100 && state.historyDays < 0)
                return tr("Up to date. History: %1 % of everything").arg(state.historyPercent);
            if (state.historyPercent < 100)
                return tr("Up to date. History: %1 % of the last %n days", nullptr, state.historyDays)
                    .arg(state.historyPercent);
            return when.isEmpty() ? tr("Up to date") : tr("Up to date %1").arg(when);
        case SyncState::Phase::Offline:
            return when.isEmpty() ? tr("Offline") : tr("Offline since %1").arg(when);
        case SyncState::Phase::SlowedDown: {
            const auto left = int(qMax<qint64>(0, (now.msecsTo(state.at) + 999) / 1000));
            return left > 0 ? tr("Sakari asks us to slow down, going on in %n s", nullptr, left)
                            : tr("Sakari asked us to slow down, going on now");
        }
        case SyncState::Phase::Refused:
            return tr("Sakari does not accept your credentials");
        case SyncState::Phase::Trouble:
            return when.isEmpty() ? tr("Sakari has a problem") : tr("Sakari has had a problem since %1").arg(when);
        }
        Q_UNREACHABLE();
    }

    static QString notSignedIn() { return tr("Not signed in"); }
};

} // namespace

QString of(const SyncState& state, const QDateTime& now)
{
    return SyncText::of(state, now);
}

QString notSignedIn()
{
    return SyncText::notSignedIn();
}

bool countsDown(const SyncState& state)
{
    return state.phase == SyncState::Phase::SlowedDown;
}

QString iconName(const SyncState& state)
{
    switch (state.phase) {
    case SyncState::Phase::UpToDate:
        return QStringLiteral("check");
    case SyncState::Phase::Offline:
        return QStringLiteral("cloud-off");
    case SyncState::Phase::SlowedDown:
        return QStringLiteral("clock");
    case SyncState::Phase::Refused:
        return QStringLiteral("key");
    case SyncState::Phase::Trouble:
        return QStringLiteral("alert-circle");
    case SyncState::Phase::NotConnected:
    case SyncState::Phase::Starting:
    case SyncState::Phase::FirstSync:
        break;
    }
    return QStringLiteral("refresh");
}

} // namespace rejoinder::syncwords
