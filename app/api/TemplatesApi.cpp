#include "api/TemplatesApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeTemplate.h"
#include "api/requests/TemplateRequests.h"

namespace rejoinder {

QFuture<Result<Page<MessageTemplate>>> TemplatesApi::list(const QString& nameFilter, int offset, int limit,
                                                          RequestPriority priority)
{
    return decodedCall<Page<MessageTemplate>>(
        m_connection, requests::listTemplates(m_connection.accountId(), nameFilter, offset, limit, priority),
        decode::asked(offset, limit, decode::templatePage));
}

QFuture<Result<MessageTemplate>> TemplatesApi::create(const MessageTemplate& messageTemplate)
{
    return decodedCall<MessageTemplate>(
        m_connection, requests::createTemplate(m_connection.accountId(), messageTemplate), decode::messageTemplate);
}

QFuture<Result<MessageTemplate>> TemplatesApi::get(const TemplateId& id)
{
    return decodedCall<MessageTemplate>(m_connection, requests::getTemplate(m_connection.accountId(), id),
                                        decode::messageTemplate);
}

QFuture<Result<MessageTemplate>> TemplatesApi::update(const MessageTemplate& messageTemplate)
{
    return decodedCall<MessageTemplate>(
        m_connection, requests::updateTemplate(m_connection.accountId(), messageTemplate), decode::messageTemplate);
}

QFuture<Result<Done>> TemplatesApi::remove(const TemplateId& id)
{
    return decodedCall<Done>(m_connection, requests::removeTemplate(m_connection.accountId(), id), decode::openDone);
}

} // namespace rejoinder
