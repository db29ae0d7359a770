#pragma once

#include "domain/SendGuard.h"
#include "domain/ThreadRow.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QSet>

namespace rejoinder {

/// What the guards want to know about the open thread, read off its model: their last text, and whether somebody else
/// has answered since the agent began. Knows this program's own replies by what it saw in the outbox.
class ThreadFacts : public QObject
{
    Q_OBJECT
public:
    /// `thread` gives ThreadModel::RowRole, oldest first, and must outlive this.
    explicit ThreadFacts(QAbstractItemModel& thread, QObject* parent = nullptr);

    /// The agent opened a conversation. Until settle(), answers that come in count as what they found there.
    void open();
    /// The thread was fetched, or the agent began to type: from here on another's answer is news.
    void settle();
    /// This program sends this text: when it appears in the thread, nobody else has answered.
    void sentHere(const QString& text) { m_ownTexts.insert(text); }
    /// Fills in the thread's part of `context`.
    void describe(SendContext& context) const;

private:
    void look();

    QAbstractItemModel& m_thread;
    bool m_settled = false;
    bool m_settleOnceRead = false; ///< settled before there was a row to go by
    MessageId m_atOpen;
    Message m_newestOutgoing;
    QString m_lastIncoming;
    QSet<MessageId> m_ownIds;
    QSet<QString> m_ownTexts;
};

} // namespace rejoinder
