#include "api/TemplatesApi.h"

#include "api/DecodedCall.h"
#include "api/decode/DecodeTemplate.h"
#include "api/decode/TemplatePatch.h"
#include "api/requests/TemplateRequests.h"
#include "domain/WhenDone.h"

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

QFuture<Result<TemplateSaving>> TemplatesApi::update(const MessageTemplate& base, const MessageTemplate& changed)
{
    const auto patch = [base, changed](const QByteArray& answer) {
        return decode::patchedTemplate(answer, base, changed);
    };
    const auto read = decodedCall<decode::TemplatePatch>(
        m_connection, requests::getTemplate(m_connection.accountId(), base.id), patch);
    auto pending = std::make_shared<PendingAnswer<TemplateSaving>>();
    whenDone(read, &m_connection,
             [&connection = m_connection, pending, base, changed](const Result<decode::TemplatePatch>& there) {
                 const bool isGone = !there && there.error().kind == ApiError::Kind::NotFound;
                 if (isGone)
                     return pending->finish(TemplateSaving(TemplateConflict{base, changed, std::nullopt}));
                 if (!there)
                     return pending->finish(there.error());
                 const MessageTemplate& found = there.value().found;
                 if (sameContent(found, changed))
                     return pending->finish(TemplateSaving(found));
                 if (!sameContent(found, base))
                     return pending->finish(TemplateSaving(TemplateConflict{base, changed, found}));
                 const ApiRequest put =
                     requests::replaceTemplate(connection.accountId(), base.id, there.value().record);
                 whenDone(decodedCall<MessageTemplate>(connection, put, decode::messageTemplate), &connection,
                          [pending](const Result<MessageTemplate>& written) {
                              if (written)
                                  pending->finish(TemplateSaving(written.value()));
                              else
                                  pending->finish(written.error());
                          });
             });
    return pending->future();
}

QFuture<Result<Done>> TemplatesApi::remove(const TemplateId& id)
{
    return decodedCall<Done>(m_connection, requests::removeTemplate(m_connection.accountId(), id), decode::openDone);
}

} // namespace rejoinder
