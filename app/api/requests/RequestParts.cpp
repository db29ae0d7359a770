#include "api/requests/RequestParts.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace rejoinder::requests {

QString pathPart(const QString& text)
{
    // "." and ".." are never encoded by percent-encoding, yet a server or proxy would walk up the path with them.
    if (text == u"." || text == u"..")
        return QString(text).replace(u'.', QStringLiteral("%2E"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

ApiRequest accountRequest(ApiRequest::Verb verb, const AccountId& account, const QString& rest,
                          RequestPriority priority, const QString& id)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[A-Za-z]+\\}"));
    ApiRequest request;
    request.verb = verb;
    request.pathTemplate = QStringLiteral("/v1/accounts/{accountId}") + rest;
    request.path =
        QStringLiteral("/v1/accounts/") + pathPart(account.text()) + QString(rest).replace(placeholder, pathPart(id));
    request.priority = priority;
    return request;
}

void addPaging(ApiRequest& request, int offset, int limit)
{
    request.query.addQueryItem(QStringLiteral("offset"), QString::number(qMax(0, offset)));
    request.query.addQueryItem(QStringLiteral("limit"), QString::number(qBound(1, limit, 100)));
}

void addFilter(ApiRequest& request, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        request.query.addQueryItem(name, pathPart(value));
}

void setJson(ApiRequest& request, const QJsonObject& body)
{
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = QByteArrayLiteral("application/json");
}

} // namespace rejoinder::requests
