#include "api/decode/DecodeMessage.h"

#include <QHash>

namespace rejoinder::decode {

DeliveryStatus deliveryStatus(const QString& name)
{
    static const QHash<QString, DeliveryStatus> names{
        {QStringLiteral("new"), DeliveryStatus::New},
        {QStringLiteral("validated"), DeliveryStatus::Validated},
        {QStringLiteral("queued"), DeliveryStatus::Queued},
        {QStringLiteral("sent"), DeliveryStatus::Sent},
        {QStringLiteral("delivered"), DeliveryStatus::Delivered},
        {QStringLiteral("received"), DeliveryStatus::Received},
        {QStringLiteral("error"), DeliveryStatus::Failed},
        {QStringLiteral("failed"), DeliveryStatus::Failed},
        {QStringLiteral("undelivered"), DeliveryStatus::Failed},
        {QStringLiteral("invalid"), DeliveryStatus::Invalid},
    };
    return names.value(name.trimmed().toLower(), DeliveryStatus::Unknown);
}

QList<Media> mediaIn(const QJsonObject& object)
{
    QList<Media> media;
    for (const QJsonValue value : object.value(QLatin1StringView("media")).toArray()) {
        const QJsonObject entry = value.toObject();
        const QUrl url(textIn(entry, QLatin1StringView("url")), QUrl::StrictMode);
        if (!url.isValid() || url.isEmpty())
            continue;
        media.append({.url = url,
                      .type = textIn(entry, QLatin1StringView("type")),
                      .name = textIn(entry, QLatin1StringView("name")),
                      .filename = textIn(entry, QLatin1StringView("filename"))});
    }
    return media;
}

std::optional<Message> messageFrom(const QJsonObject& object, const Place& place)
{
    const std::optional<QString> id = idIn(object);
    if (!id) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    // Of the contact, conversation and group inside only the ids are read: they nest in each other without an end.
    const auto idOf = [&object](QLatin1StringView key) {
        return idIn(object.value(key).toObject()).value_or(QString());
    };
    Message message;
    message.id = MessageId(*id);
    message.conversationId = ConversationId(idOf(QLatin1StringView("conversation")));
    message.contactId = ContactId(idOf(QLatin1StringView("contact")));
    message.groupId = GroupId(idOf(QLatin1StringView("group")));
    message.text = textIn(object, QLatin1StringView("message"));
    message.templateText = textIn(object, QLatin1StringView("template"));
    message.outgoing = flagIn(object, QLatin1StringView("outgoing")).value_or(false);
    message.media = mediaIn(object);
    message.isMms = textIn(object, QLatin1StringView("type")).toLower() == u"mms" || !message.media.isEmpty();
    const QJsonValue number = object.value(QLatin1StringView("phoneNumber"));
    message.phoneNumber = number.isObject() ? textIn(number.toObject(), QLatin1StringView("number")) : textOf(number);
    message.price = numberIn(object, QLatin1StringView("price"));
    message.segments = countIn(object, QLatin1StringView("segments"));
    message.read = flagIn(object, QLatin1StringView("read")).value_or(false);
    message.statusText = textIn(object, QLatin1StringView("status"));
    message.status = deliveryStatus(message.statusText);
    message.sendAt = momentIn(object, QLatin1StringView("sendAt"));
    message.error = errorIn(object, QLatin1StringView("error"));
    message.created = stampIn(object, QLatin1StringView("created"));
    message.updated = stampIn(object, QLatin1StringView("updated"));
    return message;
}

Result<Page<Message>> messagePage(const QByteArray& body)
{
    return decodePage<Message>(body, messageFrom);
}

Result<Message> message(const QByteArray& body)
{
    return decodeSingle<Message>(body, messageFrom);
}

} // namespace rejoinder::decode
