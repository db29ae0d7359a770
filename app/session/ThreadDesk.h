#pragma once

#include "domain/ApiError.h"
#include "domain/StrongId.h"

#include <QObject>

namespace rejoinder {

/// Which conversation is open, so that it is kept fresh and its older messages are fetched. GUI thread.
class ThreadDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Empty id: none. Asks Sakari for its newest messages at once, then every few seconds.
    virtual void open(const ConversationId& id) = 0;
    /// Local: Sakari has no such call.
    virtual void markRead(const ConversationId& id) = 0;
    virtual void markUnread(const ConversationId& id) = 0;
    /// Asks Sakari for messages older than the store has; they arrive through the store.
    virtual void fetchOlder(const ConversationId& id) = 0;

Q_SIGNALS:
    /// The first answer for the opened thread came (or failed): a loading state may end.
    void fetched(const rejoinder::ConversationId& id);
    void failed(const rejoinder::ConversationId& id, const rejoinder::ApiError& error);
    /// All that Sakari has of this thread is in the store.
    void reachedStart(const rejoinder::ConversationId& id);
};

} // namespace rejoinder
