#include "sync/ConversationLedger.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ConversationStore.h"
#include "store/ListedStore.h"
#include "store/Store.h"

namespace rejoinder {

ConversationLedger::ConversationLedger(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

QFuture<TakenPage> ConversationLedger::take(const QList<Conversation>& conversations, const WalkMark& mark)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_store.listed().take(conversations, mark), this, [this](const TakenPage& taken) {
        if (!taken.news.isEmpty())
            Q_EMIT changed(taken.news);
        return taken;
    });
}

QFuture<bool> ConversationLedger::drop(const QList<ConversationId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_store.conversations().remove(ids);
}

} // namespace rejoinder
