#include "sync/ConversationLedger.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ConversationStore.h"
#include "store/Store.h"

namespace rejoinder {

namespace {

QString printOf(const QDateTime& updatedAt, const MessageId& lastMessage)
{
    return QString::number(updatedAt.isValid() ? updatedAt.toMSecsSinceEpoch() : 0) + u' ' + lastMessage.text();
}

QString printOf(const Conversation& conversation)
{
    const MessageId last = conversation.lastMessage ? conversation.lastMessage->id : MessageId();
    return printOf(conversation.updated.at, last);
}

/// What may change although Sakari calls neither the conversation nor its last text a new one: a delivery, a close, an
/// opt-out, a name.
size_t detailsOf(const Conversation& conversation)
{
    const Contact& contact = conversation.contact;
    const Message last = conversation.lastMessage.value_or(Message());
    return qHashMulti(0, conversation.isClosed, conversation.serverUnread.isEmpty(), conversation.groupId,
                      int(last.status), last.text, contact.firstName, contact.lastName, contact.mobile.number,
                      contact.blocked, contact.isTextable(), contact.updated.at);
}

} // namespace

ConversationLedger::ConversationLedger(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

QFuture<int> ConversationLedger::load()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_store.conversations().known(), this, [this](const QList<ConversationStore::Known>& known) {
        for (const ConversationStore::Known& one : known)
            m_prints.insert(one.id, printOf(one.updatedAt, one.lastMessage));
        return int(known.size());
    });
}

int ConversationLedger::take(const QList<Conversation>& conversations)
{
    REJOINDER_ASSERT_GUI_THREAD();
    QList<Conversation> fresh;
    QList<ConversationId> news;
    for (const Conversation& conversation : conversations) {
        const QString print = printOf(conversation);
        const size_t details = detailsOf(conversation);
        const bool isNews = m_prints.value(conversation.id) != print;
        if (!isNews && m_details.value(conversation.id) == details)
            continue;
        m_prints.insert(conversation.id, print);
        m_details.insert(conversation.id, details);
        fresh.append(conversation);
        if (isNews)
            news.append(conversation.id);
    }
    if (fresh.isEmpty())
        return 0;
    whenDone(m_store.conversations().put(fresh), this, [this, fresh](bool written) {
        if (written)
            return;
        // Forgotten again, so that the next page that holds them tries once more.
        for (const Conversation& conversation : fresh)
            forget(conversation.id);
    });
    if (!news.isEmpty())
        Q_EMIT changed(news);
    return int(news.size());
}

void ConversationLedger::drop(const QList<ConversationId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (ids.isEmpty())
        return;
    for (const ConversationId& id : ids)
        forget(id);
    whenDone(m_store.conversations().remove(ids), this, [this](bool removed) {
        if (!removed)
            load(); // Still there: known again, so that the next sweep finds them missing again.
    });
}

void ConversationLedger::forget(const ConversationId& id)
{
    m_prints.remove(id);
    m_details.remove(id);
}

QSet<ConversationId> ConversationLedger::ids() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return QSet<ConversationId>(m_prints.keyBegin(), m_prints.keyEnd());
}

} // namespace rejoinder
