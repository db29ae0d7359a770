#include "samples/SampleFile.h"

#include "data/Random.h"
#include "text/GsmCounter.h"
#include "json/ContactReader.h"
#include "json/MediaReader.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

QString uuid(Random& random)
{
    QByteArray bytes;
    for (int i = 0; i < 16; ++i) {
        bytes.append(static_cast<char>(random.below(256)));
    }
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

MessageStatus statusNamed(const QString& word, bool outgoing)
{
    static const QHash<QString, MessageStatus> words{
        {u"New"_s, MessageStatus::New},           {u"Queued"_s, MessageStatus::Queued},
        {u"Sent"_s, MessageStatus::Sent},         {u"Delivered"_s, MessageStatus::Delivered},
        {u"Received"_s, MessageStatus::Received}, {u"Error"_s, MessageStatus::Error}};
    return words.value(word, outgoing ? MessageStatus::Delivered : MessageStatus::Received);
}

} // namespace

void SampleFile::readAccount(const QJsonObject& json, quint64 seed)
{
    Random random(seed + 11);
    m_data.account.clientId = uuid(random);
    m_data.account.clientSecret = uuid(random);
    m_data.account.name = json.value("name"_L1).toString();
    for (const QJsonValue& entry : json.value("groups"_L1).toArray()) {
        m_data.groups.append(
            {entry["name"_L1].toString(), entry["number"_L1].toString(), entry["numberName"_L1].toString(), u"US"_s});
    }
    for (const QJsonValue& entry : json.value("users"_L1).toArray()) {
        m_data.users.append({entry["firstName"_L1].toString(), entry["lastName"_L1].toString(),
                             entry["email"_L1].toString(), entry["role"_L1].toString()});
    }
    for (const QJsonValue& entry : json.value("lists"_L1).toArray()) {
        m_data.lists.append(
            {entry["name"_L1].toString(), entry["keyword"_L1].toString(), entry["fromHubspot"_L1].toBool()});
    }
}

void SampleFile::readTemplates(const QJsonArray& templates)
{
    for (const QJsonValue& entry : templates) {
        TemplateRecord record;
        record.name = entry["name"_L1].toString();
        record.type = entry["type"_L1].toString(u"SMS"_s);
        record.text = entry["template"_L1].toString();
        record.media = MediaReader::list(entry["media"_L1]);
        record.created = record.updated = before(entry["ago"_L1].toString(u"90d"_s));
        m_data.templates.append(record);
    }
}

void SampleFile::readConversations(const QJsonArray& conversations, qsizetype most)
{
    for (qsizetype i = 0; i < std::min(most, conversations.size()); ++i) {
        conversation(conversations.at(i).toObject());
    }
}

void SampleFile::read(const QJsonObject& json)
{
    const QJsonObject account = json.value("account"_L1).toObject();
    m_data.account.clientId = account.value("clientId"_L1).toString(m_data.account.clientId);
    m_data.account.clientSecret = account.value("clientSecret"_L1).toString(m_data.account.clientSecret);
    m_data.account.balance = account.value("balance"_L1).toDouble(m_data.account.balance);
    readTemplates(json.value("templates"_L1).toArray());
    for (const QJsonValue& entry : json.value("contacts"_L1).toArray()) {
        contact(entry.toObject());
    }
    const QJsonArray conversations = json.value("conversations"_L1).toArray();
    readConversations(conversations, conversations.size());
}

Index SampleFile::contact(const QJsonObject& json)
{
    const QString number = json.value("mobile"_L1).toString();
    const Index known = m_data.contacts.byNumber(number);
    if (known != nobody) {
        return known;
    }
    ContactRecord record;
    record.number = number;
    record.country = ContactReader::countryOf(number);
    record.lineType = json.value("lineType"_L1).toString(u"mobile"_s);
    record.firstName = json.value("firstName"_L1).toString();
    record.lastName = json.value("lastName"_L1).toString();
    record.email = json.value("email"_L1).toString();
    record.language = json.value("language"_L1).toString(u"en"_s);
    record.deliveryError = json.value("deliveryError"_L1).toString();
    record.noReceipts = json.value("noReceipts"_L1).toBool();
    record.mobileValid = json.value("valid"_L1).toBool(true);
    record.attributes = json.value("attributes"_L1).toObject();
    record.hubspotId = json.value("hubspot"_L1).toInt();
    record.pipedriveId = json.value("pipedrive"_L1).toInt();
    record.activecampaignId = json.value("activecampaign"_L1).toInt();
    for (const QJsonValue& name : json.value("lists"_L1).toArray()) {
        record.lists.append(list(name.toString()));
    }
    auto moment = [&](const QString& name, Moment otherwise) {
        return json.contains(name) ? before(json.value(name).toString()) : otherwise;
    };
    record.optIn = moment(u"optedIn"_s, 0);
    record.blocked = moment(u"blocked"_s, 0);
    record.created = record.updated = moment(u"since"_s, before(u"200d"_s));
    return m_data.contacts.add(record);
}

void SampleFile::conversation(const QJsonObject& json)
{
    ConversationRecord record;
    record.contact = contact(json.value("contact"_L1).toObject());
    record.group = group(json.value("group"_L1).toString());
    record.unread = json.value("unread"_L1).toInt();
    record.closed = json.contains("closed"_L1) ? before(json.value("closed"_L1).toString()) : 0;
    const QJsonArray messages = json.value("messages"_L1).toArray();
    record.created = record.updated =
        messages.isEmpty() ? m_data.start() : before(messages.first()["ago"_L1].toString());
    const int unread = record.unread;
    const Index index = m_data.threads.addConversation(record);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        message(index, messages.at(i).toObject());
        m_data.threads.editMessage(m_data.threads.conversation(index).messages.last()).read =
            i < messages.size() - unread;
    }
}

void SampleFile::message(Index conversation, const QJsonObject& json)
{
    MessageRecord record;
    record.conversation = conversation;
    record.contact = m_data.threads.conversation(conversation).contact;
    record.outgoing = json.contains("out"_L1);
    record.text = json.value(record.outgoing ? "out"_L1 : "in"_L1).toString();
    record.templateText = record.outgoing ? record.text : QString();
    record.user = record.outgoing ? user(json.value("by"_L1).toString()) : nobody;
    record.media = MediaReader::list(json.value("media"_L1));
    record.errorCode = json.value("error"_L1).toString();
    record.status =
        statusNamed(record.errorCode.isEmpty() ? json.value("status"_L1).toString() : u"Error"_s, record.outgoing);
    record.segments = static_cast<quint16>(GsmCounter::segments(record.text));
    record.created = record.updated = before(json.value("ago"_L1).toString(u"1m"_s));
    m_data.threads.addMessage(record);
}

Moment SampleFile::before(const QString& ago) const
{
    const QString amount = ago.section(u' ', 0, 0);
    const QString clock = ago.section(u' ', 1);
    static const QHash<QChar, Moment> units{{u's', 1000}, {u'm', 60'000}, {u'h', 3'600'000}, {u'd', 86'400'000}};
    bool ok = false;
    const double count = amount.chopped(1).toDouble(&ok);
    if (!ok || !units.contains(amount.back())) {
        qFatal("sample data: '%s' is no time; write 3m, 5h, 2d or 1d 16:52", qPrintable(ago));
    }
    const Moment moment = m_data.start() - static_cast<Moment>(count * units.value(amount.back()));
    if (clock.isEmpty()) {
        return moment;
    }
    QDateTime local = QDateTime::fromMSecsSinceEpoch(moment);
    local.setTime(QTime::fromString(clock, u"HH:mm"_s));
    return local.toMSecsSinceEpoch();
}

Index SampleFile::list(const QString& name)
{
    for (qsizetype i = 0; i < m_data.lists.size(); ++i) {
        if (m_data.lists.at(i).name == name) {
            return static_cast<Index>(i);
        }
    }
    m_data.lists.append({name, {}, false});
    return static_cast<Index>(m_data.lists.size() - 1);
}

Index SampleFile::user(const QString& firstName) const
{
    for (qsizetype i = 0; i < m_data.users.size(); ++i) {
        if (m_data.users.at(i).firstName == firstName) {
            return static_cast<Index>(i);
        }
    }
    return nobody;
}

Index SampleFile::group(const QString& name) const
{
    for (qsizetype i = 0; i < m_data.groups.size(); ++i) {
        if (m_data.groups.at(i).name == name) {
            return static_cast<Index>(i);
        }
    }
    return 0;
}

} // namespace rejoinder::sandbox
