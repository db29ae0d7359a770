#include "api/http/PathLog.h"

namespace rejoinder {

Q_LOGGING_CATEGORY(apiLog, "rejoinder.api")

QLatin1StringView verbName(ApiRequest::Verb verb)
{
    switch (verb) {
    case ApiRequest::Verb::Get:
        return QLatin1StringView("GET");
    case ApiRequest::Verb::Post:
        return QLatin1StringView("POST");
    case ApiRequest::Verb::Put:
        return QLatin1StringView("PUT");
    case ApiRequest::Verb::Delete:
        return QLatin1StringView("DELETE");
    }
    return QLatin1StringView("GET");
}

QString answerLine(const ApiRequest& request, const HttpAnswer& answer, qint64 milliseconds)
{
    return QStringLiteral("%1 %2 %3 error %4, %5 ms, %6 bytes out, %7 bytes in")
        .arg(verbName(request.verb), request.pathTemplate, QString::number(answer.status),
             QString::number(answer.networkError), QString::number(milliseconds), QString::number(request.body.size()),
             QString::number(answer.body.size()));
}

void logAnswer(const ApiRequest& request, const HttpAnswer& answer, qint64 milliseconds)
{
    qCInfo(apiLog).noquote() << answerLine(request, answer, milliseconds);
}

void logSkipped(const QString& pathTemplate, const QStringList& places)
{
    if (!places.isEmpty())
        qCWarning(apiLog).noquote() << pathTemplate << "skipped" << places.size() << "at"
                                    << places.first(qMin(5, places.size()));
}

} // namespace rejoinder
