#include "models/FoundInThread.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/SearchStore.h"
#include "store/Store.h"

namespace rejoinder {

FoundInThread::FoundInThread(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void FoundInThread::look(const ConversationId& conversation, const QString& typed, const MessageId& first)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_inFlight.cancel();
    const quint64 question = ++m_asked;
    m_inFlight = m_store.search().inThread(conversation, typed);
    whenDone(m_inFlight, this, [this, question, first](const QList<MessageId>& found) {
        if (question != m_asked)
            return;
        m_messages = found;
        m_at = std::max(0, int(found.indexOf(first)));
        Q_EMIT changed();
    });
}

void FoundInThread::clear()
{
    REJOINDER_ASSERT_GUI_THREAD();
    ++m_asked;
    m_inFlight.cancel();
    if (m_messages.isEmpty())
        return;
    m_messages.clear();
    m_at = 0;
    Q_EMIT changed();
}

int FoundInThread::count() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return int(m_messages.size());
}

int FoundInThread::position() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_messages.isEmpty() ? 0 : m_at + 1;
}

MessageId FoundInThread::current() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_messages.value(m_at);
}

void FoundInThread::goToOlder()
{
    REJOINDER_ASSERT_GUI_THREAD();
    go(1);
}

void FoundInThread::goToNewer()
{
    REJOINDER_ASSERT_GUI_THREAD();
    go(-1);
}

void FoundInThread::go(int by)
{
    if (m_messages.isEmpty())
        return;
    const int count = int(m_messages.size());
    m_at = (m_at + by + count) % count;
    Q_EMIT changed();
}

} // namespace rejoinder
