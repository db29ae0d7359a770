// One text to many people: what the desk holds against it, and how it is written down and taken back.
#include "session/OutboxReplyDesk.h"

#include "domain/Afterwards.h"
#include "domain/Clock.h"
#include "domain/ManyTexts.h"
#include "domain/MergeFieldScan.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "sync/RecipientCheck.h"
#include "sync/Sender.h"
#include "sync/SyncConductor.h"

namespace rejoinder {

namespace {

using Conversations = QHash<ContactId, QList<Conversation>>;

/// What the store has against one of them now, whatever the window has let through; in Sakari's own codes where they
/// have one.
std::optional<ApiError> objectionTo(const ReplyDesk::TextTo& text, const ChosenPerson& now)
{
    if (const auto objection = RecipientCheck::objectionTo(now.contact))
        return objection;
    if (now.isGone)
        return ApiError{.kind = ApiError::Kind::NotFound};
    // Another number is perhaps another person's: the agent has to see it first.
    if (now.contact.mobile.number.isEmpty() || now.contact.mobile.number != text.to.mobile.number)
        return ApiError{.kind = ApiError::Kind::Rejected, .code = QStringLiteral("CONT-001")};
    return std::nullopt;
}

bool isSendable(const QList<ReplyDesk::TextTo>& texts)
{
    QSet<ContactId> contacts;
    QSet<QString> numbers;
    for (const ReplyDesk::TextTo& text : texts) {
        if (text.to.id.isEmpty() || text.text.trimmed().isEmpty() || !bracedParts(text.text).isEmpty())
            return false;
        contacts.insert(text.to.id);
        numbers.insert(text.to.mobile.number);
    }
    return !texts.isEmpty() && texts.size() <= mostTextsAtOnce && contacts.size() == texts.size() &&
           numbers.size() == texts.size();
}

} // namespace

QFuture<bool> OutboxReplyDesk::startMany(const QList<TextTo>& texts, const QString& typed)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!isSendable(texts))
        return QtFuture::makeReadyFuture(false);
    QList<ContactId> ids;
    for (const TextTo& text : texts)
        ids.append(text.to.id);
    const QFuture<QList<Contact>> contacts = m_store.contacts().inBook(ids);
    return afterwards(m_store.conversations().ofContacts(ids), this,
                      [this, texts, typed, contacts](const Conversations& conversations) {
                          // Asked for first, on the same thread: it is there by now.
                          QHash<ContactId, Contact> known;
                          if (contacts.resultCount() > 0) {
                              for (const Contact& contact : contacts.result())
                                  known.insert(contact.id, contact);
                          }
                          QList<ChosenPerson> people;
                          for (const TextTo& text : texts) {
                              people.append({.contact = known.value(text.to.id, text.to),
                                             .isGone = !known.contains(text.to.id),
                                             .conversations = conversations.value(text.to.id)});
                          }
                          return submitTogether(texts, people, typed);
                      });
}

QFuture<bool> OutboxReplyDesk::submitTogether(const QList<TextTo>& texts, const QList<ChosenPerson>& people,
                                              const QString& typed)
{
    QList<OutboxEntry> entries;
    QList<OutboxId> ids;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TextTo& text = texts.at(i);
        if (const auto objection = objectionTo(text, people.at(i))) {
            Q_EMIT failed(OutboxId(), ConversationId(), *objection);
            return QtFuture::makeReadyFuture(false);
        }
        const ConversationId open = openConversation(people.at(i).conversations, text.groupId);
        const Recipient to = open.isEmpty()
                                 ? Recipient(ToContact{.id = text.to.id, .mobile = {}, .groupId = text.groupId})
                                 : Recipient(ToConversation{open});
        entries.append(entryFor({.to = to, .text = text.text, .media = {}}));
        ids.append(entries.last().id);
    }
    const QDateTime until = entries.last().state == OutboxState::Held ? entries.last().holdUntil : m_clock.now();
    // Before any of them can be accepted.
    m_together.unite(QSet<OutboxId>(ids.begin(), ids.end()));
    return afterwards(m_sync.sender().submitTogether(entries, typed), this, [this, ids, until](bool written) {
        if (written)
            Q_EMIT sentTogether(ids, until);
        else
            m_together.subtract(QSet<OutboxId>(ids.begin(), ids.end()));
        return written;
    });
}

QFuture<TakenBack> OutboxReplyDesk::undoMany(const QList<OutboxId>& ids)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_sync.sender().undoTogether(ids), this, [this](const TakenBack& taken) {
        Q_EMIT undoneTogether(taken);
        return taken;
    });
}

} // namespace rejoinder
