#pragma once

#include "api/RequestPriority.h"
#include "domain/Conversation.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// `/conversations`. Sakari can neither filter nor sort this list. GUI thread.
class ConversationsApi
{
public:
    explicit ConversationsApi(SakariConnection& connection) : m_connection(connection) {}

    /// limit 1..100.
    QFuture<Result<Page<Conversation>>> list(int offset, int limit, RequestPriority priority = RequestPriority::List);
    QFuture<Result<Conversation>> get(const ConversationId& id, RequestPriority priority = RequestPriority::OpenThread);
    /// Idempotent.
    QFuture<Result<Conversation>> close(const ConversationId& id);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
