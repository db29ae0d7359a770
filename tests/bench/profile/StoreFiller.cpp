#include "profile/StoreFiller.h"

#include "domain/WhenDone.h"
#include "profile/ClientRecords.h"
#include "store/ContactStore.h"
#include "store/GroupStore.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"

#include <QEventLoop>

namespace rejoinder::bench {

namespace {

constexpr quint32 conversationsAtOnce = 500;

template <class T> T answerOf(const QFuture<T>& future)
{
    QEventLoop loop;
    T answer{};
    whenDone(future, &loop, [&](const T& given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace

bool StoreFiller::fill(quint32 conversations, quint32 contacts)
{
    m_store.groups().replaceAll(m_records.groups());
    for (quint32 first = 0; first < contacts; first += conversationsAtOnce) {
        QList<Contact> people;
        for (quint32 index = first; index < std::min(contacts, first + conversationsAtOnce); ++index)
            people.append(m_records.contact(index));
        if (!answerOf(m_store.contacts().put(people)))
            return false;
    }
    // One batch is being made while the one before it is being written.
    QFuture<PutPage> before = QtFuture::makeReadyFuture(PutPage{.isWritten = true});
    for (quint32 first = 0; first < conversations; first += conversationsAtOnce) {
        QList<Conversation> batch;
        QList<Message> messages;
        for (quint32 index = first; index < std::min(conversations, first + conversationsAtOnce); ++index) {
            batch.append(m_records.conversation(index));
            messages += m_records.messagesOf(index);
        }
        const QFuture<TakenPage> listed = m_store.listed().take(batch);
        const QFuture<PutPage> told = m_store.messages().putPage(messages);
        if (!answerOf(before).isWritten || !answerOf(listed).isWritten)
            return false;
        before = told;
    }
    return answerOf(before).isWritten;
}

bool StoreFiller::noteAsSynced(const QDateTime& now)
{
    // The client's own notes of walks that have come to their end: ConversationPuller, ContactPuller, HistoryFill.
    const QString moment = QString::number(now.toMSecsSinceEpoch());
    SyncNotes& notes = m_store.syncNotes();
    constexpr int all = 10'000'000;
    m_store.listed().noteVisited({}, now.addDays(1), all);
    const QString newestFirst = QStringLiteral("1"); // ListOrder's
    return answerOf(notes.set(QStringLiteral("conversations.walkDone"), now.toString(Qt::ISODate))) &&
           answerOf(notes.set(QStringLiteral("conversations.order"), newestFirst)) &&
           answerOf(notes.set(QStringLiteral("contacts.walkedTo"), QStringLiteral("whole"))) &&
           answerOf(notes.set(QStringLiteral("history.walk"), QStringLiteral("1 0 0 1 %1 1").arg(moment)));
}

} // namespace rejoinder::bench
