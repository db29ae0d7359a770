#include "api/requests/MessageRequests.h"

#include "api/requests/RequestParts.h"

#include <QJsonArray>

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

namespace {

QJsonObject audienceOf(const ToConversation& to)
{
    return {{QStringLiteral("conversations"), QJsonArray{to.id.text()}}};
}

QJsonObject audienceOf(const ToContact& to)
{
    QJsonObject contact;
    if (!to.id.isEmpty()) {
        contact.insert(QStringLiteral("id"), to.id.text());
    } else {
        QJsonObject mobile{{QStringLiteral("number"), to.mobile.number}};
        if (!to.mobile.country.isEmpty())
            mobile.insert(QStringLiteral("country"), to.mobile.country);
        contact.insert(QStringLiteral("mobile"), mobile);
    }
    QJsonObject audience{{QStringLiteral("contacts"), QJsonArray{contact}}};
    if (!to.groupId.isEmpty()) {
        const QJsonObject group{{QStringLiteral("id"), to.groupId.text()}};
        audience.insert(QStringLiteral("phoneNumberFilter"), QJsonObject{{QStringLiteral("group"), group}});
    }
    return audience;
}

} // namespace

ApiRequest listMessages(const AccountId& account, const ConversationId& conversation, int offset, int limit,
                        RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/messages"), priority);
    addPaging(request, offset, limit);
    addFilter(request, QStringLiteral("conversationId"), conversation.text());
    return request;
}

ApiRequest listMessagesOfContact(const AccountId& account, const ContactId& contact, int offset, int limit,
                                 RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/messages"), priority);
    addPaging(request, offset, limit);
    addFilter(request, QStringLiteral("contactId"), contact.text());
    return request;
}

ApiRequest getMessage(const AccountId& account, const MessageId& id, RequestPriority priority)
{
    return accountRequest(Verb::Get, account, QStringLiteral("/messages/{messageId}"), priority, id.text());
}

ApiRequest sendMessage(const AccountId& account, const OutgoingText& text)
{
    ApiRequest request = accountRequest(Verb::Post, account, QStringLiteral("/messages"), RequestPriority::Sending);
    QJsonObject body = std::visit([](const auto& to) { return audienceOf(to); }, text.to);
    body.insert(QStringLiteral("template"), text.text);
    body.insert(QStringLiteral("type"), text.media.isEmpty() ? QStringLiteral("SMS") : QStringLiteral("MMS"));
    if (!text.media.isEmpty()) {
        QJsonArray media;
        for (const Media& item : text.media)
            media.append(QJsonObject{{QStringLiteral("url"), item.url.toString(QUrl::FullyEncoded)}});
        body.insert(QStringLiteral("media"), media);
    }
    setJson(request, body);
    return request;
}

} // namespace rejoinder::requests
