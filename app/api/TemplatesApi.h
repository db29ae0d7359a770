#pragma once

#include "api/RequestPriority.h"
#include "domain/MessageTemplate.h"
#include "domain/Page.h"
#include "domain/Result.h"

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
    QFuture<Result<MessageTemplate>> update(const MessageTemplate& messageTemplate);
    QFuture<Result<Done>> remove(const TemplateId& id);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
