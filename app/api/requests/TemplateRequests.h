#pragma once

#include "api/ApiRequest.h"
#include "domain/MessageTemplate.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listTemplates(const AccountId& account, const QString& nameFilter, int offset, int limit,
                                       RequestPriority priority);
[[nodiscard]] ApiRequest createTemplate(const AccountId& account, const MessageTemplate& messageTemplate);
[[nodiscard]] ApiRequest getTemplate(const AccountId& account, const TemplateId& id);
[[nodiscard]] ApiRequest updateTemplate(const AccountId& account, const MessageTemplate& messageTemplate);
[[nodiscard]] ApiRequest removeTemplate(const AccountId& account, const TemplateId& id);

} // namespace rejoinder::requests
