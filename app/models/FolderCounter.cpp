#include "models/FolderCounter.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ConversationStore.h"
#include "store/Store.h"

namespace rejoinder {

FolderCounter::FolderCounter(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (change.everything || !change.conversations.isEmpty())
            read();
    });
    read();
}

std::optional<FolderCounts> FolderCounter::counts() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_counts;
}

void FolderCounter::read()
{
    m_readAgain = m_reading;
    if (std::exchange(m_reading, true))
        return;
    whenDone(m_store.conversations().counts({}), this, [this](const FolderCounts& counts) {
        m_reading = false;
        if (m_counts != counts) {
            m_counts = counts;
            Q_EMIT countsChanged(counts);
        }
        if (m_readAgain)
            read();
    });
}

} // namespace rejoinder
