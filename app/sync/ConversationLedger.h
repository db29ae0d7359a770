#pragma once

#include "domain/Conversation.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

namespace rejoinder {

class Store;

/// What the store is known to have of each conversation, so that a page from Sakari is written only where it says
/// something new. GUI thread.
class ConversationLedger : public QObject
{
    Q_OBJECT
public:
    explicit ConversationLedger(Store& store, QObject* parent = nullptr);

    /// Reads the store; nothing may be taken in before the future is finished. How many there are.
    QFuture<int> load();

    /// Writes what is new or changed into the store. Returns how many have a new text or are new themselves.
    int take(const QList<Conversation>& conversations);
    /// Gone from Sakari.
    void drop(const QList<ConversationId>& ids);

    [[nodiscard]] QSet<ConversationId> ids() const;
    [[nodiscard]] bool isEmpty() const { return m_prints.isEmpty(); }
    /// Changes whenever the conversation does; empty for an unknown one.
    [[nodiscard]] QString print(const ConversationId& id) const { return m_prints.value(id); }

Q_SIGNALS:
    /// New or changed ones, in the order Sakari gave them; their threads are worth reading.
    void changed(const QList<rejoinder::ConversationId>& ids);

private:
    void forget(const ConversationId& id);

    Store& m_store;
    QHash<ConversationId, QString> m_prints;
    QHash<ConversationId, size_t> m_details; ///< of this run alone; the store does not say
};

} // namespace rejoinder
