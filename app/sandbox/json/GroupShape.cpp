#include "json/GroupShape.h"

#include "json/JsonShape.h"
#include "json/StampShape.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

constexpr Moment yearMs = 365LL * 24 * 3600 * 1000;

QJsonObject channels(Moment approved)
{
    const QJsonObject destinations{{u"US"_s, true}, {u"CA"_s, true}, {u"GB"_s, true}, {u"ES"_s, true}};
    const QJsonObject regulatory{
        {u"brandStatus"_s, u"verified"_s},
        {u"campaign"_s, QJsonObject{{u"id"_s, u"CMP1001"_s}, {u"useCase"_s, u"customer care"_s}}},
        {u"pft"_s, false},
        {u"submitted"_s, JsonShape::moment(approved - 86'400'000)},
        {u"approved"_s, JsonShape::moment(approved)},
        {u"rejected"_s, JsonShape::moment(approved - 2 * 86'400'000)}};
    const QJsonObject incoming{{u"action"_s, u"forward"_s},
                               {u"forwardTo"_s, u"+16285550199"_s},
                               {u"message"_s, u"Please text us."_s},
                               {u"transcribe"_s, false}};
    return {{u"sms"_s, QJsonObject{{u"active"_s, true},
                                   {u"universalReply"_s, true},
                                   {u"supportedDestinations"_s, destinations},
                                   {u"regulatory"_s, regulatory}}},
            {u"voice"_s, QJsonObject{{u"active"_s, false},
                                     {u"incoming"_s, incoming},
                                     {u"features"_s, QJsonArray{u"forward"_s, u"voicemail"_s}}}},
            {u"whatsapp"_s, QJsonObject{{u"active"_s, false}}}};
}

QJsonObject hoursOfDay(int from, int until)
{
    return {{u"start"_s, QJsonObject{{u"hour"_s, from}, {u"minute"_s, 0}}},
            {u"end"_s, QJsonObject{{u"hour"_s, until}, {u"minute"_s, 30}}}};
}

QJsonObject officeHours()
{
    QJsonObject times;
    for (const QString& day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s}) {
        times.insert(day, QJsonArray{hoursOfDay(8, 18)});
    }
    times.insert(u"sat"_s, QJsonArray{hoursOfDay(9, 13)});
    times.insert(u"sun"_s, QJsonArray{hoursOfDay(10, 12)});
    return {{u"active"_s, true}, {u"timezone"_s, u"America/Los_Angeles"_s}, {u"times"_s, times}};
}

} // namespace

GroupShape::GroupShape(const SandboxData& data) : m_data(data)
{
    for (Index group = 0; group < static_cast<Index>(data.groups.size()); ++group) {
        m_brief.append({{u"id"_s, data.ids.text(IdKind::Group, group)}, {u"name"_s, data.groups.at(group).name}});
        m_phoneNumbers.append(makePhoneNumber(group));
    }
    for (Index group = 0; group < static_cast<Index>(data.groups.size()); ++group) {
        m_whole.append(makeWhole(group));
    }
}

QJsonObject GroupShape::makePhoneNumber(Index group) const
{
    const GroupRecord& record = m_data.groups.at(group);
    return {{u"id"_s, m_data.ids.text(IdKind::PhoneNumber, group)},
            {u"name"_s, record.numberName},
            {u"status"_s, u"active"_s},
            {u"number"_s, record.number},
            {u"country"_s, record.country},
            {u"type"_s, u"local"_s},
            {u"verified"_s, true},
            {u"provider"_s, u"sandbox"_s},
            {u"supportedDestinations"_s, QJsonArray{u"US"_s, u"CA"_s, u"GB"_s, u"ES"_s}},
            {u"forwardTo"_s, QJsonObject{}},
            {u"universalReply"_s, true},
            {u"channels"_s, channels(m_data.start() - yearMs)},
            {u"groups"_s, QJsonArray{m_brief.at(group)}},
            {u"hosted"_s, false}};
}

QJsonObject GroupShape::makeSender(Index group) const
{
    const GroupRecord& record = m_data.groups.at(group);
    const Moment made = m_data.start() - yearMs;
    return {{u"id"_s, m_data.ids.text(IdKind::Sender, group)},
            {u"type"_s, u"phonenumber"_s},
            {u"subType"_s, u"local"_s},
            {u"status"_s, u"active"_s},
            {u"identifier"_s, record.number},
            {u"channels"_s, channels(made)},
            {u"groups"_s, QJsonArray{m_brief.at(group)}},
            {u"created"_s, StampShape::byUser(m_data, made, 0)},
            {u"updated"_s, StampShape::byUser(m_data, made, 0)}};
}

QJsonObject GroupShape::makeWhole(Index group) const
{
    QJsonArray users;
    for (Index user = 0; user < static_cast<Index>(m_data.users.size()); ++user) {
        const UserRecord& record = m_data.users.at(user);
        const QJsonObject mobile{{u"country"_s, u"US"_s},
                                 {u"number"_s, u"+1628555015%1"_s.arg(user % 10)},
                                 {u"verified"_s, JsonShape::moment(m_data.start() - yearMs)},
                                 {u"valid"_s, true},
                                 {u"lineType"_s, u"mobile"_s}};
        users.append(QJsonObject{{u"id"_s, m_data.ids.text(IdKind::User, user)},
                                 {u"firstName"_s, record.firstName},
                                 {u"lastName"_s, record.lastName},
                                 {u"email"_s, record.email},
                                 {u"mobile"_s, mobile},
                                 {u"role"_s, record.role}});
    }
    const QJsonObject notification{
        {u"destination"_s, QJsonObject{{u"id"_s, u"C01"_s}, {u"name"_s, u"#customer-texts"_s}}},
        {u"integration"_s, u"slack"_s},
        {u"group"_s, m_brief.at(group)}};
    QJsonObject object = m_brief.at(group);
    object.insert(u"phoneNumbers"_s, QJsonArray{m_phoneNumbers.at(group)});
    object.insert(u"notifications"_s, QJsonArray{notification});
    object.insert(u"tags"_s, QJsonArray{u"inbox"_s});
    object.insert(u"users"_s, users);
    object.insert(u"senders"_s, QJsonArray{makeSender(group)});
    object.insert(u"officeHours"_s, officeHours());
    object.insert(u"isDefault"_s, group == 0);
    object.insert(u"useSharedPool"_s, false);
    return object;
}

} // namespace rejoinder::sandbox
