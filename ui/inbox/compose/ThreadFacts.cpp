#include "ui/inbox/compose/ThreadFacts.h"

#include "models/ThreadModel.h"

namespace rejoinder {

ThreadFacts::ThreadFacts(QAbstractItemModel& thread, QObject* parent) : QObject(parent), m_thread(thread)
{
    connect(&thread, &QAbstractItemModel::rowsInserted, this, &ThreadFacts::look);
    connect(&thread, &QAbstractItemModel::rowsRemoved, this, &ThreadFacts::look);
    connect(&thread, &QAbstractItemModel::dataChanged, this, &ThreadFacts::look);
    connect(&thread, &QAbstractItemModel::modelReset, this, &ThreadFacts::look);
    connect(&thread, &QAbstractItemModel::layoutChanged, this, &ThreadFacts::look);
}

void ThreadFacts::open()
{
    m_settled = false;
    m_settleOnceRead = false;
    m_ownIds.clear();
    m_ownTexts.clear();
    look();
}

void ThreadFacts::settle()
{
    // Before the thread has been read, everything in it would look like news.
    (m_thread.rowCount() > 0 ? m_settled : m_settleOnceRead) = true;
}

void ThreadFacts::look()
{
    m_newestOutgoing = {};
    m_lastIncoming.clear();
    bool incomingFound = false;
    for (int i = m_thread.rowCount() - 1; i >= 0; --i) {
        const auto row = m_thread.index(i, 0).data(ThreadModel::RowRole).value<ThreadRow>();
        if (const OutboxEntry* entry = row.outbox()) {
            m_ownTexts.insert(entry->text.text);
            if (!entry->acceptedAs.isEmpty())
                m_ownIds.insert(entry->acceptedAs);
        } else if (row.isOutgoing()) {
            if (m_newestOutgoing.id.isEmpty())
                m_newestOutgoing = *row.message();
        } else if (!incomingFound) {
            m_lastIncoming = row.text();
            incomingFound = true;
        }
        if (incomingFound && !m_newestOutgoing.id.isEmpty())
            break;
    }
    if (!m_settled)
        m_atOpen = m_newestOutgoing.id;
    if (m_settleOnceRead && m_thread.rowCount() > 0)
        m_settled = true;
}

void ThreadFacts::describe(SendContext& context) const
{
    context.lastIncomingText = m_lastIncoming;
    context.newestOutgoingAtOpen = m_atOpen;
    context.newestOutgoingNow = m_newestOutgoing.id;
    context.newestOutgoingBy = m_newestOutgoing.created.byName.simplified();
    context.newestOutgoingIsOwn =
        m_ownIds.contains(m_newestOutgoing.id) || m_ownTexts.contains(m_newestOutgoing.text) ||
        (!m_newestOutgoing.templateText.isEmpty() && m_ownTexts.contains(m_newestOutgoing.templateText));
}

} // namespace rejoinder
