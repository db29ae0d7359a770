#include "api/requests/TemplateRequests.h"

#include "api/requests/RequestParts.h"

#include <QJsonArray>

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

namespace {

QString oneTemplate()
{
    return QStringLiteral("/templates/{templateId}");
}

} // namespace

QJsonObject templateFields(const MessageTemplate& messageTemplate)
{
    const bool web = messageTemplate.type == TemplateType::Web;
    QJsonObject body{{QStringLiteral("name"), messageTemplate.name},
                     {QStringLiteral("type"), web ? QStringLiteral("Web") : QStringLiteral("SMS")},
                     {QStringLiteral("template"), messageTemplate.text}};
    QJsonArray media;
    for (const Media& item : messageTemplate.media) {
        QJsonObject entry{{QStringLiteral("url"), item.url.toString(QUrl::FullyEncoded)}};
        if (!item.type.isEmpty())
            entry.insert(QStringLiteral("type"), item.type);
        if (!item.name.isEmpty())
            entry.insert(QStringLiteral("name"), item.name);
        if (!item.filename.isEmpty())
            entry.insert(QStringLiteral("filename"), item.filename);
        media.append(entry);
    }
    body.insert(QStringLiteral("media"), media);
    return body;
}

ApiRequest listTemplates(const AccountId& account, const QString& nameFilter, int offset, int limit,
                         RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/templates"), priority);
    addPaging(request, offset, limit);
    addFilter(request, QStringLiteral("name"), nameFilter);
    return request;
}

ApiRequest createTemplate(const AccountId& account, const MessageTemplate& messageTemplate)
{
    ApiRequest request = accountRequest(Verb::Post, account, QStringLiteral("/templates"), RequestPriority::OpenThread);
    QJsonObject body = templateFields(messageTemplate);
    if (messageTemplate.media.isEmpty())
        body.remove(QStringLiteral("media"));
    setJson(request, body);
    return request;
}

ApiRequest getTemplate(const AccountId& account, const TemplateId& id)
{
    return accountRequest(Verb::Get, account, oneTemplate(), RequestPriority::OpenThread, id.text());
}

ApiRequest replaceTemplate(const AccountId& account, const TemplateId& id, const QByteArray& wholeRecord)
{
    ApiRequest request = accountRequest(Verb::Put, account, oneTemplate(), RequestPriority::OpenThread, id.text());
    request.body = wholeRecord;
    request.contentType = QByteArrayLiteral("application/json");
    request.freshFor = std::chrono::seconds(2);
    return request;
}

ApiRequest removeTemplate(const AccountId& account, const TemplateId& id)
{
    return accountRequest(Verb::Delete, account, oneTemplate(), RequestPriority::OpenThread, id.text());
}

} // namespace rejoinder::requests
