#include "sync/Reconciler.h"

#include "api/ContactsApi.h"
#include "api/MessagesApi.h"
#include "domain/Afterwards.h"
#include "domain/ApiErrorRules.h"
#include "domain/ThreadDoor.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "sync/OutboxBook.h"
#include "sync/SakariAccess.h"
#include "sync/SentMatch.h"
#include "sync/ThreadPuller.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// The newest of a thread that are looked through; more than an agent sends while an answer is missing.
constexpr int newestLookedThrough = 300;

/// Unconfirmed, or accepted without a word on which message it became.
bool isOpen(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Unconfirmed ||
           (entry.state == OutboxState::Accepted && entry.acceptedAs.isEmpty());
}

const ApiError notConnected{.kind = ApiError::Kind::Credentials};

QFuture<Result<Look>> ready(const Result<Look>& result)
{
    return QtFuture::makeReadyFuture(result);
}

QDateTime lookBackFor(const OutboxEntry& entry)
{
    return lookBackTo(entry, {});
}

} // namespace

Reconciler::Reconciler(SakariAccess& access, Store& store, OutboxBook& book, ThreadPuller& threads, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_book(book), m_threads(threads), m_besideThreads(access)
{
    connect(&threads, &ThreadPuller::fetched, this, &Reconciler::lookInStore);
}

QFuture<Result<Look>> Reconciler::look(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto looked = afterwards(m_book.find(id), this, [this, id](const std::optional<OutboxEntry>& entry) {
        if (!entry || !isOpen(*entry))
            return ready(outcome(id, true));
        if (!m_access.isUsable())
            return ready(notConnected);
        if (entry->conversationId.isEmpty())
            return lookByContact(id, std::get<ToContact>(entry->text.to));
        return afterwards(lookInThread(id, entry->conversationId), this,
                          [this, id, conversation = entry->conversationId](const Result<Look>& inThread) {
                              if (!inThread || inThread.value().found)
                                  return ready(inThread);
                              return afterwards(lookBeside(id, conversation), this,
                                                [isGood = inThread.value().isGood](Result<Look> beside) {
                                                    if (beside)
                                                        beside.value().isGood = beside.value().isGood && isGood;
                                                    return beside;
                                                });
                          });
    });
    return afterwards(looked, this, [this, id](const Result<Look>& look) { return countGood(id, look); });
}

Result<Look> Reconciler::countGood(const OutboxId& id, const Result<Look>& look)
{
    const OutboxEntry* entry = m_book.at(id);
    if (entry && entry->state == OutboxState::Unconfirmed && look && look.value().isGood)
        m_book.amend(id, [](OutboxEntry& notFound) { ++notFound.goodReads; });
    return look;
}

Result<Look> Reconciler::outcome(const OutboxId& id, const Result<bool>& read) const
{
    const OutboxEntry* entry = m_book.at(id);
    if (entry && !isOpen(*entry))
        return Look{.found = entry->state == OutboxState::Accepted, .isGood = true};
    if (!read)
        // Where Sakari will not show it, asking again says no more.
        return isRefusal(read.error().kind) ? Result<Look>(Look{.found = false, .isGood = true})
                                            : Result<Look>(read.error());
    return Look{.found = false, .isGood = read.value()};
}

QFuture<Result<Look>> Reconciler::lookInThread(const OutboxId& id, const ConversationId& conversation)
{
    const auto read =
        afterwards(m_store.messages().newest(conversation, newestLookedThrough), this,
                   [this, id, conversation](const QList<Message>& thread) {
                       const OutboxEntry* entry = m_book.at(id);
                       return m_threads.readSince(conversation, entry ? lookBackTo(*entry, thread) : QDateTime());
                   });
    return afterwards(read, this, [this, id, conversation](const Result<bool>& answer) {
        return afterwards(matchAll(conversation), this, [this, id, answer](int) { return outcome(id, answer); });
    });
}

QList<OutboxId> Reconciler::siblings(const OutboxId& id) const
{
    QList<OutboxId> ids;
    const OutboxEntry* entry = m_book.at(id);
    if (!entry)
        return ids;
    for (const OutboxEntry& other : m_book.ofConversation(entry->conversationId)) {
        if (!entry->conversationId.isEmpty() || other.text.to == entry->text.to)
            ids.append(other.id);
    }
    return ids;
}

QFuture<Result<Look>> Reconciler::lookBeside(const OutboxId& id, const ConversationId& conversation)
{
    return afterwards(m_store.conversations().get(conversation), this,
                      [this, id](const std::optional<Conversation>& stored) {
                          if (!stored || stored->contact.id.isEmpty())
                              return ready(outcome(id, true));
                          return lookAmong(id, stored->contact, stored->number.number);
                      });
}

QFuture<Result<std::optional<ContactId>>> Reconciler::contactOf(const ToContact& to)
{
    using Answer = Result<std::optional<ContactId>>;
    if (!to.id.isEmpty())
        return QtFuture::makeReadyFuture(Answer(std::optional(to.id)));
    return afterwards(
        m_access.contacts().list({.mobile = to.mobile.number}, 0, 100, RequestPriority::OpenThread), this,
        [number = to.mobile.number](const Result<Page<Contact>>& answer) {
            if (!answer)
                return Answer(answer.error());
            // The filter matches parts of a number, and may not be applied at all.
            const QList<Contact>& contacts = answer.value().items;
            const auto same = std::find_if(contacts.cbegin(), contacts.cend(), [&number](const Contact& contact) {
                return contact.mobile.number == number;
            });
            if (same != contacts.cend())
                return Answer(std::optional(same->id));
            return answer.value().isLast() ? Answer(std::optional<ContactId>()) : Answer(std::optional(ContactId()));
        });
}

QFuture<Result<Look>> Reconciler::lookByContact(const OutboxId& id, const ToContact& to)
{
    return afterwards(contactOf(to), this, [this, id](const Result<std::optional<ContactId>>& contact) {
        if (!contact)
            return ready(outcome(id, contact.error()));
        if (!contact.value())
            return ready(outcome(id, true)); // Sakari would have made the contact together with the message.
        if (contact.value()->isEmpty())
            return ready(outcome(id, false));
        return lookAmong(id, Contact{.id = *contact.value()}, {});
    });
}

QFuture<Result<Look>> Reconciler::lookAmong(const OutboxId& id, const Contact& contact, const QString& number)
{
    const OutboxEntry* entry = m_book.at(id);
    if (!entry)
        return ready(outcome(id, false));
    return afterwards(
        m_besideThreads.read(contact.id, lookBackFor(*entry)), this,
        [this, id, contact, number](const Result<ContactMessages>& answer) {
            if (!answer)
                return ready(outcome(id, answer.error()));
            QList<Message> theirs = answer.value().messages;
            // A reply leaves from its conversation's number.
            theirs.removeIf(
                [&number](const Message& message) { return !number.isEmpty() && message.phoneNumber != number; });
            return afterwards(match(siblings(id), theirs, contact), this,
                              [this, id, isWhole = answer.value().hasReadSince](int) { return outcome(id, isWhole); });
        });
}

void Reconciler::lookInStore(const ConversationId& conversation)
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_store.outbox().ofConversation(conversation), this, [this, conversation](QList<OutboxEntry> rows) {
        // Those of an earlier run that were accepted, but whose message this program has not met yet.
        rows.removeIf([](const OutboxEntry& row) { return !isOpen(row); });
        m_book.hold(rows);
        const QList<OutboxEntry> held = m_book.ofConversation(conversation);
        if (std::any_of(held.cbegin(), held.cend(), isOpen))
            matchAll(conversation);
    });
}

QFuture<int> Reconciler::matchAll(const ConversationId& conversation)
{
    return afterwards(m_store.conversations().get(conversation), this,
                      [this, conversation](const std::optional<Conversation>& stored) {
                          const Contact contact = stored ? stored->contact : Contact();
                          return afterwards(m_store.messages().newest(conversation, newestLookedThrough), this,
                                            [this, conversation, contact](const QList<Message>& thread) {
                                                QList<OutboxId> ids;
                                                for (const OutboxEntry& entry : m_book.ofConversation(conversation))
                                                    ids.append(entry.id);
                                                return match(ids, thread, contact);
                                            });
                      });
}

QFuture<int> Reconciler::match(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact)
{
    QList<MessageId> candidates;
    for (const Message& message : thread)
        candidates.append(message.id);
    return afterwards(m_store.outbox().claimedAmong(candidates), this,
                      [this, ids, thread, contact](const QSet<MessageId>& claimed) {
                          matchUnclaimed(ids, thread, contact, claimed);
                          return int(ids.size());
                      });
}

void Reconciler::matchUnclaimed(const QList<OutboxId>& ids, const QList<Message>& thread, const Contact& contact,
                                QSet<MessageId> claimed)
{
    claimed.unite(m_book.claimed());
    QList<OutboxEntry> open;
    for (const OutboxId& id : ids) {
        const OutboxEntry* entry = m_book.at(id);
        if (!entry || !isOpen(*entry))
            continue;
        // The same words are on their way once more at this moment: what is in the thread may be theirs.
        const QList<OutboxEntry> others = m_book.sendingTo(entry->conversationId);
        if (std::none_of(others.cbegin(), others.cend(),
                         [entry](const OutboxEntry& other) { return saysTheSame(*entry, other); }))
            open.append(*entry);
    }
    for (const SentFind& find : findAllSent(open, thread, contact, claimed))
        settle(find);
}

void Reconciler::settle(const SentFind& find)
{
    const OutboxId& id = find.row;
    const auto name = [&find](OutboxEntry& entry) {
        entry.acceptedAs = find.message.id;
        entry.error = {};
        entry.copies = find.copies;
        if (!find.message.conversationId.isEmpty())
            entry.conversationId = find.message.conversationId;
    };
    if (m_book.at(id)->state == OutboxState::Accepted) {
        const ConversationId before = m_book.at(id)->conversationId;
        m_book.amend(id, name);
        if (const OutboxEntry* entry = m_book.at(id); entry && entry->conversationId != before)
            Q_EMIT placed(*entry);
    } else if (m_book.step(id, OutboxEvent::Accepted, name)) {
        Q_EMIT found(*m_book.at(id));
    } else {
        return;
    }
    if (find.copies > 1)
        Q_EMIT foundSeveralTimes(*m_book.at(id));
}

} // namespace rejoinder
