#include "sync/RecipientCheck.h"

#include "api/ContactsApi.h"
#include "api/ConversationsApi.h"
#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "sync/ConversationLedger.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

namespace {

using Objection = std::optional<ApiError>;

ApiError objectionWith(const QString& code)
{
    return {.kind = ApiError::Kind::Rejected, .code = code};
}

} // namespace

RecipientCheck::RecipientCheck(SakariAccess& access, Store& store, ConversationLedger& ledger, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_ledger(ledger)
{
}

Objection RecipientCheck::objectionTo(const Contact& contact)
{
    if (contact.isBlocked())
        return objectionWith(QStringLiteral("CONT-010"));
    if (!contact.isTextable())
        return objectionWith(QStringLiteral("CONT-001"));
    return std::nullopt;
}

QFuture<RecipientCheck::Known> RecipientCheck::recipient(const OutgoingText& text)
{
    if (const auto* conversation = std::get_if<ToConversation>(&text.to)) {
        return afterwards(
            m_store.conversations().get(conversation->id), this,
            [](const std::optional<Conversation>& found) { return found ? Known(found->contact) : Known(); });
    }
    const auto& contact = std::get<ToContact>(text.to);
    return contact.id.isEmpty() ? m_store.contacts().byNumber(contact.mobile.number)
                                : m_store.contacts().get(contact.id);
}

QFuture<Objection> RecipientCheck::knownObjection(const OutgoingText& text)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(recipient(text), this,
                      [](const Known& contact) { return contact ? objectionTo(*contact) : Objection(); });
}

QFuture<Objection> RecipientCheck::objection(const OutgoingText& text)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(recipient(text), this, [this, text](const Known& contact) {
        return contact ? QtFuture::makeReadyFuture(objectionTo(*contact)) : ask(text);
    });
}

QFuture<Objection> RecipientCheck::ask(const OutgoingText& text)
{
    if (!m_access.isUsable())
        return QtFuture::makeReadyFuture(Objection(ApiError{.kind = ApiError::Kind::Offline}));
    if (const auto* conversation = std::get_if<ToConversation>(&text.to)) {
        return afterwards(m_access.conversations().get(conversation->id, RequestPriority::Sending), this,
                          [this](const Result<Conversation>& answer) -> Objection {
                              if (!answer)
                                  return answer.error();
                              m_ledger.take({answer.value()});
                              return objectionTo(answer.value().contact);
                          });
    }
    const auto& contact = std::get<ToContact>(text.to);
    if (!contact.id.isEmpty()) {
        return afterwards(m_access.contacts().get(contact.id, RequestPriority::Sending), this,
                          [](const Result<Contact>& answer) -> Objection {
                              return answer ? objectionTo(answer.value()) : Objection(answer.error());
                          });
    }
    // A bare number that nobody here has met. Sakari looks it up itself and names it as invalid where it opted out.
    return QtFuture::makeReadyFuture(Objection());
}

} // namespace rejoinder
