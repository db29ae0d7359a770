#include "api/decode/DecodeConversation.h"

#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeGroup.h"
#include "api/decode/DecodeMessage.h"

namespace rejoinder::decode {

namespace {

/// `closed` is a date where the API is new, true or false where it is old.
void readClosed(const QJsonObject& object, Conversation& conversation)
{
    const QJsonValue closed = object.value(QLatin1StringView("closed"));
    conversation.closedAt = momentOf(closed);
    conversation.isClosed = conversation.closedAt.isValid() || flagIn(object, QLatin1StringView("closed")) == true;
}

void readLastMessage(const QJsonObject& object, const Place& place, Conversation& conversation)
{
    const QJsonObject last = object.value(QLatin1StringView("lastMessage")).toObject();
    if (last.isEmpty())
        return;
    conversation.lastMessage = messageFrom(last, place.at(QLatin1StringView("lastMessage")));
    if (!conversation.lastMessage)
        return;
    // The message inside a conversation often names neither: it is this conversation's, whatever else.
    conversation.lastMessage->conversationId = conversation.id;
    if (conversation.lastMessage->contactId.isEmpty())
        conversation.lastMessage->contactId = conversation.contact.id;
}

} // namespace

std::optional<Conversation> conversationFrom(const QJsonObject& object, const Place& place)
{
    const std::optional<QString> id = idIn(object);
    if (!id) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    std::optional<Contact> contact =
        contactFrom(object.value(QLatin1StringView("contact")).toObject(), place.at(QLatin1StringView("contact")));
    if (!contact)
        return std::nullopt;

    Conversation conversation;
    conversation.id = ConversationId(*id);
    conversation.contact = std::move(*contact);
    readClosed(object, conversation);
    readLastMessage(object, place, conversation);
    conversation.number = sendingNumberOf(object.value(QLatin1StringView("phoneNumber")));
    const QJsonObject group = object.value(QLatin1StringView("group")).toObject();
    conversation.groupId = GroupId(idIn(group).value_or(QString()));
    conversation.groupName = textIn(group, QLatin1StringView("name"));
    conversation.serverUnread = textsIn(object, QLatin1StringView("unread"));
    conversation.created = stampIn(object, QLatin1StringView("created"));
    conversation.updated = stampIn(object, QLatin1StringView("updated"));
    return conversation;
}

Result<Page<Conversation>> conversationPage(const QByteArray& body)
{
    return decodePage<Conversation>(body, conversationFrom);
}

Result<Conversation> conversation(const QByteArray& body)
{
    return decodeSingle<Conversation>(body, conversationFrom);
}

} // namespace rejoinder::decode
