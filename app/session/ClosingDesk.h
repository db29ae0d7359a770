#pragma once

#include "domain/ApiError.h"
#include "domain/StrongId.h"

#include <QObject>
#include <chrono>

namespace rejoinder {

/// Closing a conversation: at once on the screen, with a hold in which it can be undone before the call goes out.
/// GUI thread.
class ClosingDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void close(const ConversationId& id) = 0;
    /// Within the hold: nothing has gone out, the conversation is open again. Later: no effect, returns false.
    virtual bool undo(const ConversationId& id) = 0;
    [[nodiscard]] virtual std::chrono::milliseconds hold() const = 0;

Q_SIGNALS:
    void held(const rejoinder::ConversationId& id);
    void closed(const rejoinder::ConversationId& id);
    /// It is back in the list.
    void failed(const rejoinder::ConversationId& id, const rejoinder::ApiError& error);
};

} // namespace rejoinder
