#pragma once

#include "api/ApiRequest.h"
#include "api/http/HttpAnswer.h"

#include <QLoggingCategory>
#include <QStringList>

namespace rejoinder {

Q_DECLARE_LOGGING_CATEGORY(apiLog)

[[nodiscard]] QLatin1StringView verbName(ApiRequest::Verb verb);

/// One line an answer: verb, path template, status, milliseconds, sizes. Nothing else is ever written by this room: no
/// body, no header, no id, no query, no address.
[[nodiscard]] QString answerLine(const ApiRequest& request, const HttpAnswer& answer, qint64 milliseconds);
void logAnswer(const ApiRequest& request, const HttpAnswer& answer, qint64 milliseconds);
/// What of a page could not be used, by place and count.
void logSkipped(const QString& pathTemplate, const QStringList& places);

} // namespace rejoinder
