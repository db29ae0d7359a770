#pragma once

#include "domain/Contact.h"
#include "domain/Group.h"
#include "domain/Message.h"

#include <optional>

namespace rejoinder {

/// One sending number and one contact, from the first text until it is closed.
struct Conversation
{
    ConversationId id;
    Contact contact;
    bool isClosed = false;
    QDateTime closedAt; ///< UTC; invalid while open, and where Sakari only says that it is closed
    std::optional<Message> lastMessage;
    SendingNumber number;
    GroupId groupId;
    QString groupName;
    QStringList serverUnread; ///< opaque; only "empty or not" means something
    Stamp created;
    Stamp updated;

    /// When something last happened here: the last message, else the last change.
    [[nodiscard]] QDateTime lastActivity() const
    {
        if (lastMessage && lastMessage->created.at.isValid())
            return lastMessage->created.at;
        return updated.at.isValid() ? updated.at : created.at;
    }

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

} // namespace rejoinder
