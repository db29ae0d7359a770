#pragma once

#include "domain/StrongId.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class Store;

/// The messages of the shown conversation that a search found, and which of them the agent stands at. GUI thread.
class FoundInThread : public QObject
{
    Q_OBJECT
public:
    explicit FoundInThread(Store& store, QObject* parent = nullptr);

    /// What was typed, in which conversation, and the message to stand at first (empty: the newest found). changed()
    /// follows; where nothing is found too.
    void look(const ConversationId& conversation, const QString& typed, const MessageId& first);
    void clear();

    [[nodiscard]] int count() const;
    /// From 1, newest first; 0 where there is none.
    [[nodiscard]] int position() const;
    [[nodiscard]] MessageId current() const;
    /// To the next older one, or back; goes round.
    void goToOlder();
    void goToNewer();

Q_SIGNALS:
    void changed();

private:
    void go(int by);

    Store& m_store;
    QFuture<QList<MessageId>> m_inFlight;
    quint64 m_asked = 0;
    QList<MessageId> m_messages;
    int m_at = 0;
};

} // namespace rejoinder
