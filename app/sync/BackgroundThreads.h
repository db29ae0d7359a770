#pragma once

#include "domain/StrongId.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace rejoinder {

class ConversationLedger;
class SakariAccess;
class ThreadPuller;

/// Reads the threads of changed conversations behind everything else, a few at a time, so that unread counts and the
/// search tell the truth without anybody opening them. Threads already read at their present state cost nothing.
/// GUI thread.
class BackgroundThreads : public QObject
{
    Q_OBJECT
public:
    BackgroundThreads(SakariAccess& access, ConversationLedger& ledger, ThreadPuller& threads,
                      QObject* parent = nullptr);

    /// Before the ones that already wait.
    void wantSoon(const QList<ConversationId>& ids);
    /// After the ones that already wait.
    void wantLater(const QList<ConversationId>& ids);
    /// After a failure nothing is asked until this is called: the connection is there again.
    void resume();

    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_reading.isEmpty(); }

private:
    void readOn();
    void read(const ConversationId& id);
    void onRead(const ConversationId& id);

    SakariAccess& m_access;
    ConversationLedger& m_ledger;
    ThreadPuller& m_threads;
    QList<ConversationId> m_waiting;
    QSet<ConversationId> m_reading;
    bool m_halted = false;
};

} // namespace rejoinder
