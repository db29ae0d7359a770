#pragma once

#include "domain/Contact.h"
#include "domain/Message.h"

#include <optional>
#include <variant>

namespace rejoinder {

/// A reply goes to a conversation, so that it leaves from the same number.
struct ToConversation
{
    ConversationId id;
    friend bool operator==(const ToConversation&, const ToConversation&) = default;
};

/// The first text to somebody: a known contact, or a number; the group chooses the sending number.
struct ToContact
{
    ContactId id;    ///< empty: use mobile
    Mobile mobile;   ///< used where id is empty
    GroupId groupId; ///< empty: Sakari's default
    friend bool operator==(const ToContact&, const ToContact&) = default;
};

using Recipient = std::variant<ToConversation, ToContact>;

/// One text to one person. There is no way to say "everyone": Sakari's `filters` audience is left out on purpose.
struct OutgoingText
{
    Recipient to;
    QString text;
    QList<Media> media; ///< public URLs; makes it an MMS

    friend bool operator==(const OutgoingText&, const OutgoingText&) = default;
};

/// What Sakari said to a send. 2xx with nobody valid is a failure all the same.
struct SendReceipt
{
    QList<Message> messages;
    QString jobId;
    int requested = 0;
    int valid = 0;
    QList<Contact> invalid; ///< with Contact::error
    std::optional<double> estimatedPrice;

    [[nodiscard]] bool accepted() const { return valid > 0 && invalid.isEmpty(); }
    friend bool operator==(const SendReceipt&, const SendReceipt&) = default;
};

} // namespace rejoinder
