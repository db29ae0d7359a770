#pragma once

#include "api/RequestPriority.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "domain/Sending.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// `/messages`. GUI thread.
class MessagesApi
{
public:
    explicit MessagesApi(SakariConnection& connection) : m_connection(connection) {}

    /// A thread's messages; the order is Sakari's, undocumented. The caller must check Message::conversationId: a
    /// filter that Sakari does not know is silently ignored.
    QFuture<Result<Page<Message>>> list(const ConversationId& conversation, int offset, int limit,
                                        RequestPriority priority = RequestPriority::OpenThread);
    QFuture<Result<Page<Message>>> listOfContact(const ContactId& contact, int offset, int limit,
                                                 RequestPriority priority = RequestPriority::Background);
    QFuture<Result<Message>> get(const MessageId& id, RequestPriority priority = RequestPriority::OpenThread);
    /// One POST, never repeated by this call once it may have left.
    QFuture<Result<SendReceipt>> send(const OutgoingText& text);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
