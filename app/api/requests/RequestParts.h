#pragma once

#include "api/ApiRequest.h"
#include "domain/StrongId.h"

#include <QJsonObject>

namespace rejoinder::requests {

/// One part of a path, so that nothing in an id can change which resource is meant.
[[nodiscard]] QString pathPart(const QString& text);

/// A request below `/v1/accounts/{accountId}`. `rest` is the path below it as a template, for example
/// "/contacts/{contactId}"; `id` fills the one placeholder that it may hold.
[[nodiscard]] ApiRequest accountRequest(ApiRequest::Verb verb, const AccountId& account, const QString& rest,
                                        RequestPriority priority, const QString& id = {});

/// Sakari takes limits of 1 to 100; others are brought into that range.
void addPaging(ApiRequest& request, int offset, int limit);

/// Adds `name=value` unless the value is empty. A "+" in it stays one: a server reads a bare one as a space.
void addFilter(ApiRequest& request, const QString& name, const QString& value);

void setJson(ApiRequest& request, const QJsonObject& body);

} // namespace rejoinder::requests
