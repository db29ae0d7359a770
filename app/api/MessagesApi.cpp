#include "api/MessagesApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeMessage.h"
#include "api/decode/DecodeSendReceipt.h"
#include "api/requests/MessageRequests.h"

namespace rejoinder {

QFuture<Result<Page<Message>>> MessagesApi::list(const ConversationId& conversation, int offset, int limit,
                                                 RequestPriority priority)
{
    return decodedCall<Page<Message>>(
        m_connection, requests::listMessages(m_connection.accountId(), conversation, offset, limit, priority),
        decode::asked(offset, limit, decode::messagePage));
}

QFuture<Result<Page<Message>>> MessagesApi::listOfContact(const ContactId& contact, int offset, int limit,
                                                          RequestPriority priority)
{
    return decodedCall<Page<Message>>(
        m_connection, requests::listMessagesOfContact(m_connection.accountId(), contact, offset, limit, priority),
        decode::asked(offset, limit, decode::messagePage));
}

QFuture<Result<Message>> MessagesApi::get(const MessageId& id, RequestPriority priority)
{
    return decodedCall<Message>(m_connection, requests::getMessage(m_connection.accountId(), id, priority),
                                decode::message);
}

QFuture<Result<SendReceipt>> MessagesApi::send(const OutgoingText& text)
{
    return decodedCall<SendReceipt>(m_connection, requests::sendMessage(m_connection.accountId(), text),
                                    decode::sendReceipt);
}

} // namespace rejoinder
