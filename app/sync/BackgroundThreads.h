#pragma once

#include "domain/StrongId.h"
#include "sync/RequestBudget.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <optional>

namespace rejoinder {

class RequestPace;
class SakariAccess;
class Store;
class ThreadPuller;

/// Reads the threads of changed conversations behind everything else, a few at a time, the latest first, so that unread
/// counts and the search tell the truth without anybody opening them. Which ones are to be read, the store knows; only
/// the next few are held here. GUI thread.
class BackgroundThreads : public QObject
{
    Q_OBJECT
public:
    BackgroundThreads(SakariAccess& access, Store& store, ThreadPuller& threads, RequestPace& pace,
                      QObject* parent = nullptr);

    /// Before the others: they have just changed.
    void wantSoon(const QList<ConversationId>& ids);
    /// Those that did not change in this run: only where the last text is not older than this (invalid: all of them);
    /// nullopt: none.
    void setSince(std::optional<QDateTime> since);
    /// Reads on. After a failure nothing is asked until this is called: the connection is there again.
    void resume();

    [[nodiscard]] bool isIdle() const
    {
        return !m_isAsking && m_soon.isEmpty() && m_later.isEmpty() && m_reading.isEmpty();
    }

private:
    void readOn();
    [[nodiscard]] qsizetype notBeingRead(const QList<ConversationId>& ids) const;
    void askStore();
    void readNext(Errand errand);
    void read(const ConversationId& id, Errand errand);
    void onRead(const ConversationId& id);

    SakariAccess& m_access;
    Store& m_store;
    ThreadPuller& m_threads;
    RequestPace& m_pace;
    std::optional<QDateTime> m_since;
    QList<ConversationId> m_soon;
    QList<ConversationId> m_later; ///< the next few that the store has named
    int m_waiting = 0;             ///< for their turn
    QSet<ConversationId> m_reading;
    QSet<ConversationId> m_failed; ///< not tried again until resume()
    bool m_halted = true;
    bool m_isAsking = false;
    bool m_isStoreEmpty = false; ///< nothing more to read in it, until something changes
};

} // namespace rejoinder
