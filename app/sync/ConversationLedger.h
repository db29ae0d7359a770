#pragma once

#include "store/ListedRecords.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class Store;

/// The one way for conversations from Sakari into the store, which compares them with what Sakari said before and
/// writes what is new. Keeps nothing about a conversation itself: an account may have a hundred thousand. GUI thread.
class ConversationLedger : public QObject
{
    Q_OBJECT
public:
    explicit ConversationLedger(Store& store, QObject* parent = nullptr);

    /// A page of the list, or what Sakari answered about one conversation.
    QFuture<TakenPage> take(const QList<Conversation>& conversations, const WalkMark& mark = {});
    /// Gone from Sakari. False: the disk would not take it.
    QFuture<bool> drop(const QList<ConversationId>& ids);

Q_SIGNALS:
    /// New ones, and those with a new text or a later change, in the order Sakari gave them, once they are written:
    /// their threads are worth reading.
    void changed(const QList<rejoinder::ConversationId>& ids);

private:
    Store& m_store;
};

} // namespace rejoinder
