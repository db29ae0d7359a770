#include "profile/StoreFiller.h"

#include "domain/WhenDone.h"
#include "profile/ClientRecords.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/GroupStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"

#include <QEventLoop>

namespace rejoinder::bench {

namespace {

constexpr quint32 conversationsAtOnce = 500;

bool waitFor(const QFuture<bool>& future)
{
    QEventLoop loop;
    bool done = false;
    whenDone(future, &loop, [&](bool taken) {
        done = taken;
        loop.quit();
    });
    loop.exec();
    return done;
}

} // namespace

bool StoreFiller::fill(quint32 conversations, quint32 contacts)
{
    m_store.groups().replaceAll(m_records.groups());
    for (quint32 first = 0; first < contacts; first += conversationsAtOnce) {
        QList<Contact> people;
        for (quint32 index = first; index < std::min(contacts, first + conversationsAtOnce); ++index)
            people.append(m_records.contact(index));
        if (!waitFor(m_store.contacts().put(people)))
            return false;
    }
    // One batch is being made while the one before it is being written.
    QFuture<bool> before = QtFuture::makeReadyFuture(true);
    for (quint32 first = 0; first < conversations; first += conversationsAtOnce) {
        const quint32 end = std::min(conversations, first + conversationsAtOnce);
        QList<Conversation> batch;
        QFuture<bool> last;
        for (quint32 index = first; index < end; ++index)
            batch.append(m_records.conversation(index));
        last = m_store.conversations().put(batch);
        for (quint32 index = first; index < end; ++index)
            last = m_store.messages().put(m_records.idOf(index), m_records.messagesOf(index));
        if (!waitFor(before))
            return false;
        before = last;
    }
    return waitFor(before);
}

bool StoreFiller::noteAsSynced(const QDateTime& now)
{
    return waitFor(m_store.syncNotes().set(QStringLiteral("conversations.walkDone"), now.toString(Qt::ISODate)));
}

} // namespace rejoinder::bench
