#pragma once

#include "api/ApiRequest.h"
#include "domain/MessageTemplate.h"

#include <QJsonObject>

namespace rejoinder::requests {

/// What of a template can be written; `media` is there even where it is empty.
[[nodiscard]] QJsonObject templateFields(const MessageTemplate& messageTemplate);

[[nodiscard]] ApiRequest listTemplates(const AccountId& account, const QString& nameFilter, int offset, int limit,
                                       RequestPriority priority);
[[nodiscard]] ApiRequest createTemplate(const AccountId& account, const MessageTemplate& messageTemplate);
[[nodiscard]] ApiRequest getTemplate(const AccountId& account, const TemplateId& id);
/// PUT replaces the whole record, so the whole goes in, as it was just read; see decode::patchedTemplate() and
/// ApiRequest::freshFor.
[[nodiscard]] ApiRequest replaceTemplate(const AccountId& account, const TemplateId& id, const QByteArray& wholeRecord);
[[nodiscard]] ApiRequest removeTemplate(const AccountId& account, const TemplateId& id);

} // namespace rejoinder::requests
