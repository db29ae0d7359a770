#pragma once

#include <QDateTime>
#include <QMetaType>

namespace rejoinder {

/// For the status line. Plain facts; the sentence is made in ui/text.
struct SyncState
{
    enum class Phase {
        NotConnected, ///< no credentials yet: waiting for the keychain or a sign-in
        Starting,     ///< nothing has been read in this run
        FirstSync,    ///< walking all pages for the first time; `done` of `total` (0: not known)
        UpToDate,     ///< last full answer at `at`
        Offline,      ///< Sakari cannot be reached since `at`
        SlowedDown,   ///< paused until `at`
        Refused,      ///< the credentials are no longer accepted
        Trouble       ///< Sakari answers with errors since `at`
    };
    Phase phase = Phase::NotConnected;
    QDateTime at; ///< UTC
    int done = 0;
    int total = 0;
    int historyPercent = 100; ///< UpToDate: how much of the message history that is wanted is here
    int historyDays = 0;      ///< so far back; HistoryProgress::everything: all there is

    friend bool operator==(const SyncState&, const SyncState&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::SyncState)
