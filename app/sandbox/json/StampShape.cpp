#include "json/StampShape.h"

#include "json/JsonShape.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

QJsonObject StampShape::byUser(const SandboxData& data, Moment when, Index user)
{
    if (user == nobody) {
        // What comes through the API belongs to the account, not to a person.
        const QJsonObject service{{u"source"_s, u"api"_s}, {u"subSource"_s, u"client_credentials"_s}};
        return {{u"at"_s, JsonShape::moment(when)}, {u"by"_s, service}};
    }
    const UserRecord& record = data.users.at(user);
    const QJsonObject by{{u"id"_s, data.ids.text(IdKind::User, user)},
                         {u"name"_s, QString(record.firstName + u' ' + record.lastName)},
                         {u"firstName"_s, record.firstName},
                         {u"lastName"_s, record.lastName},
                         {u"email"_s, record.email},
                         {u"source"_s, u"web"_s},
                         {u"subSource"_s, u"inbox"_s}};
    return {{u"at"_s, JsonShape::moment(when)}, {u"by"_s, by}};
}

QJsonObject StampShape::byMessage(const SandboxData& data, Moment when, const ConversationRecord& conversation,
                                  bool first)
{
    if (conversation.messages.isEmpty()) {
        return byUser(data, when, nobody);
    }
    const MessageRecord& message =
        data.threads.message(first ? conversation.messages.first() : conversation.messages.last());
    return message.outgoing ? byUser(data, when, message.user) : byContact(data, when, message.contact);
}

QJsonObject StampShape::byContact(const SandboxData& data, Moment when, Index contact)
{
    const ContactRecord& record = data.contacts.at(contact);
    QJsonObject by{{u"source"_s, u"sms"_s}};
    const QString name = QString(record.firstName + u' ' + record.lastName).trimmed();
    if (!name.isEmpty()) {
        by.insert(u"name"_s, name);
    }
    return {{u"at"_s, JsonShape::moment(when)}, {u"by"_s, by}};
}

} // namespace rejoinder::sandbox
