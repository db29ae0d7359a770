#pragma once

#include "domain/Contact.h"
#include "domain/Result.h"
#include "domain/Sending.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class ConversationLedger;
class SakariAccess;
class Store;

/// The last line of defence before a text goes to somebody who must not get one, whatever the window has let through.
/// GUI thread.
class RecipientCheck : public QObject
{
    Q_OBJECT
public:
    RecipientCheck(SakariAccess& access, Store& store, ConversationLedger& ledger, QObject* parent = nullptr);

    /// What this computer knows against it: CONT-010 for somebody who opted out, CONT-001 for a number that cannot be
    /// texted (Sakari's own codes). nullopt: nothing known.
    QFuture<std::optional<ApiError>> knownObjection(const OutgoingText& text);
    /// The same just before sending; asks Sakari where this computer does not know the recipient. An error that is not
    /// an objection (offline) means that it could not be found out.
    QFuture<std::optional<ApiError>> objection(const OutgoingText& text);

    /// The error of a contact that must not be texted. Pure.
    [[nodiscard]] static std::optional<ApiError> objectionTo(const Contact& contact);

private:
    using Known = std::optional<Contact>;
    QFuture<Known> recipient(const OutgoingText& text);
    QFuture<std::optional<ApiError>> ask(const OutgoingText& text);

    SakariAccess& m_access;
    Store& m_store;
    ConversationLedger& m_ledger;
};

} // namespace rejoinder
