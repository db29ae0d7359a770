#pragma once

#include "api/RequestPriority.h"
#include "domain/MessageTemplate.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "domain/TemplateConflict.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// `/templates`. GUI thread.
class TemplatesApi
{
public:
    explicit TemplatesApi(SakariConnection& connection) : m_connection(connection) {}

    QFuture<Result<Page<MessageTemplate>>> list(const QString& nameFilter, int offset, int limit,
                                                RequestPriority priority = RequestPriority::Background);
    QFuture<Result<MessageTemplate>> create(const MessageTemplate& messageTemplate);
    QFuture<Result<MessageTemplate>> get(const TemplateId& id);
    /// PUT replaces the whole record, so the record as Sakari has it is read first and only what differs between `base`
    /// and `changed` is put into it. Where what was read differs from `base`, or is not there any more, nothing is
    /// written. What reads as `changed` already, as after an answer that was lost, is saved.
    QFuture<Result<TemplateSaving>> update(const MessageTemplate& base, const MessageTemplate& changed);
    QFuture<Result<Done>> remove(const TemplateId& id);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
