#include "sync/Reconciler.h"

#include "api/ContactsApi.h"
#include "api/MessagesApi.h"
#include "domain/Afterwards.h"
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

/// False: Sakari will not show it, however often it is asked.
bool mayPass(const ApiError& error)
{
    using Kind = ApiError::Kind;
    return error.kind != Kind::Rejected && error.kind != Kind::Forbidden && error.kind != Kind::NotFound;
}

template <class T> std::optional<ApiError> troubleOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

QFuture<Result<bool>> ready(const Result<bool>& result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

Reconciler::Reconciler(SakariAccess& access, Store& store, OutboxBook& book, ThreadPuller& threads, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_book(book), m_threads(threads)
{
    connect(&threads, &ThreadPuller::fetched, this, &Reconciler::lookInStore);
}

QFuture<Result<bool>> Reconciler::look(const OutboxId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_book.find(id), this, [this, id](const std::optional<OutboxEntry>& entry) {
        if (!entry || !isOpen(*entry))
            return ready(outcome(id, std::nullopt));
        if (!m_access.isUsable())
            return ready(Result<bool>(notConnected));
        if (entry->conversationId.isEmpty())
            return lookByContact(id, std::get<ToContact>(entry->text.to));
        return afterwards(lookInThread(id, entry->conversationId), this,
                          [this, id, conversation = entry->conversationId](const Result<bool>& found) {
                              return !found || found.value() ? ready(found) : lookBeside(id, conversation);
                          });
    });
}

Result<bool> Reconciler::outcome(const OutboxId& id, const std::optional<ApiError>& trouble) const
{
    const OutboxEntry* entry = m_book.at(id);
    if (entry && !isOpen(*entry))
        return entry->state == OutboxState::Accepted;
    if (trouble && mayPass(*trouble))
        return *trouble;
    return false;
}

QFuture<Result<bool>> Reconciler::lookInThread(const OutboxId& id, const ConversationId& conversation)
{
    return afterwards(m_threads.fetchNewest(conversation, RequestPriority::OpenThread), this,
                      [this, id, conversation](const Result<Done>& fetched) {
                          return afterwards(
                              matchAll(conversation), this,
                              [this, id, trouble = troubleOf(fetched)](int) { return outcome(id, trouble); });
                      });
}

QFuture<Result<bool>> Reconciler::lookBeside(const OutboxId& id, const ConversationId& conversation)
{
    return afterwards(m_store.conversations().get(conversation), this,
                      [this, id](const std::optional<Conversation>& stored) {
                          if (!stored || stored->contact.id.isEmpty())
                              return ready(outcome(id, std::nullopt));
                          return lookAmong(id, stored->contact, stored->number.number);
                      });
}

QFuture<Result<ContactId>> Reconciler::contactOf(const ToContact& to)
{
    if (!to.id.isEmpty())
        return QtFuture::makeReadyFuture(Result<ContactId>(to.id));
    return afterwards(m_access.contacts().list({.mobile = to.mobile.number}, 0, 100, RequestPriority::OpenThread), this,
                      [number = to.mobile.number](const Result<Page<Contact>>& answer) {
                          if (!answer)
                              return Result<ContactId>(answer.error());
                          // The filter matches parts of a number, and may not be applied at all.
                          const QList<Contact>& contacts = answer.value().items;
                          const auto same =
                              std::find_if(contacts.cbegin(), contacts.cend(), [&number](const Contact& contact) {
                                  return contact.mobile.number == number;
                              });
                          return Result<ContactId>(same == contacts.cend() ? ContactId() : same->id);
                      });
}

QFuture<Result<bool>> Reconciler::lookByContact(const OutboxId& id, const ToContact& to)
{
    return afterwards(contactOf(to), this, [this, id](const Result<ContactId>& contact) {
        if (!contact || contact.value().isEmpty())
            return ready(outcome(id, troubleOf(contact)));
        return lookAmong(id, Contact{.id = contact.value()}, {});
    });
}

QFuture<Result<bool>> Reconciler::lookAmong(const OutboxId& id, const Contact& contact, const QString& number)
{
    if (!m_access.isUsable())
        return ready(Result<bool>(notConnected));
    return afterwards(
        m_access.messages().listOfContact(contact.id, 0, 100, RequestPriority::OpenThread), this,
        [this, id, contact, number](const Result<Page<Message>>& answer) {
            QList<Message> theirs = answer ? answer.value().items : QList<Message>();
            // A filter of Sakari's may not be applied; and a reply leaves from its conversation's number.
            theirs.removeIf([&contact, &number](const Message& message) {
                return message.contactId != contact.id || (!number.isEmpty() && message.phoneNumber != number);
            });
            std::sort(theirs.begin(), theirs.end(),
                      [](const Message& a, const Message& b) { return a.created.at < b.created.at; });
            return afterwards(match({id}, theirs, contact), this,
                              [this, id, trouble = troubleOf(answer)](int) { return outcome(id, trouble); });
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
    for (const OutboxId& id : ids) {
        const OutboxEntry* entry = m_book.at(id);
        if (!entry || !isOpen(*entry))
            continue;
        const std::optional<Message> message = findSent(*entry, thread, contact, claimed);
        if (!message)
            continue;
        claimed.insert(message->id);
        settle(id, *message);
    }
}

void Reconciler::settle(const OutboxId& id, const Message& message)
{
    const auto name = [&message](OutboxEntry& entry) {
        entry.acceptedAs = message.id;
        entry.error = {};
        if (!message.conversationId.isEmpty())
            entry.conversationId = message.conversationId;
    };
    if (m_book.at(id)->state == OutboxState::Accepted) {
        const ConversationId before = m_book.at(id)->conversationId;
        m_book.amend(id, name);
        if (const OutboxEntry* entry = m_book.at(id); entry && entry->conversationId != before)
            Q_EMIT placed(*entry);
        return;
    }
    if (m_book.step(id, OutboxEvent::Accepted, name))
        Q_EMIT found(*m_book.at(id));
}

} // namespace rejoinder
