#pragma once

#include "domain/StrongId.h"

#include <QMetaType>
#include <QSet>

namespace rejoinder {

/// What one transaction changed, so that a model reads again only what it shows.
struct StoreChange
{
    QSet<ConversationId> conversations; ///< their row in the list may have changed (or is new, or gone)
    QSet<ConversationId> threads;       ///< their messages or outbox rows changed
    QSet<ContactId> contacts;           ///< they themselves; new, changed or gone
    QSet<ContactId> activity;           ///< the last message or the number of their conversations
    bool templates = false;
    bool groups = false;
    bool everything = false; ///< read all of it again

    [[nodiscard]] bool isEmpty() const
    {
        return conversations.isEmpty() && threads.isEmpty() && contacts.isEmpty() && activity.isEmpty() && !templates &&
               !groups && !everything;
    }

    void add(const StoreChange& other)
    {
        conversations |= other.conversations;
        threads |= other.threads;
        contacts |= other.contacts;
        activity |= other.activity;
        templates = templates || other.templates;
        groups = groups || other.groups;
        everything = everything || other.everything;
    }
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::StoreChange)
