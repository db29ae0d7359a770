#include "json/ContactReader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

Moment momentOf(const QJsonValue& value)
{
    const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return when.isValid() ? when.toMSecsSinceEpoch() : 0;
}

int crmIdOf(const QJsonObject& json, const QString& crm)
{
    return json.value(crm).toObject().value("id"_L1).toInt();
}

} // namespace

QString ContactReader::e164(const QString& number, const QString& country)
{
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit()) {
            digits += character;
        } else if (character.isLetter()) {
            return {};
        }
    }
    QString whole;
    if (number.trimmed().startsWith(u'+')) {
        whole = u'+' + digits;
    } else if ((country == "US"_L1 || country == "CA"_L1) && digits.size() == 10) {
        whole = u"+1"_s + digits;
    } else if (country == "GB"_L1 && digits.startsWith(u'0')) {
        whole = u"+44"_s + digits.mid(1);
    }
    return whole.size() >= 9 && whole.size() <= 16 && whole.at(1) != u'0' ? whole : QString();
}

QString ContactReader::countryOf(const QString& e164)
{
    static const QList<std::pair<QString, QString>> codes{
        {u"+1"_s, u"US"_s},  {u"+44"_s, u"GB"_s}, {u"+33"_s, u"FR"_s},  {u"+34"_s, u"ES"_s},
        {u"+46"_s, u"SE"_s}, {u"+47"_s, u"NO"_s}, {u"+45"_s, u"DK"_s},  {u"+61"_s, u"AU"_s},
        {u"+81"_s, u"JP"_s}, {u"+91"_s, u"IN"_s}, {u"+234"_s, u"NG"_s}, {u"+972"_s, u"IL"_s}};
    for (const auto& [code, country] : codes) {
        if (e164.startsWith(code)) {
            return country;
        }
    }
    return u"US"_s;
}

QList<Index> ContactReader::lists(SandboxData& data, const QJsonObject& json)
{
    QStringList names;
    for (const QJsonValue& list : json.value("lists"_L1).toArray()) {
        names += list.isString() ? list.toString() : list["name"_L1].toString();
    }
    for (const QJsonValue& tag : json.value("tags"_L1).toArray()) {
        names += tag.isString() ? tag.toString() : tag["tag"_L1].toString();
    }
    QList<Index> found;
    for (const QString& name : std::as_const(names)) {
        if (name.isEmpty()) {
            continue;
        }
        qsizetype at = 0;
        while (at < data.lists.size() && data.lists.at(at).name != name) {
            ++at;
        }
        if (at == data.lists.size()) {
            data.lists.append({name, {}, false});
        }
        if (!found.contains(static_cast<Index>(at))) {
            found.append(static_cast<Index>(at));
        }
    }
    return found;
}

ContactRecord ContactReader::whole(SandboxData& data, const QJsonObject& json, const ContactRecord& base)
{
    const QJsonObject mobile = json.value("mobile"_L1).toObject();
    ContactRecord record = base;
    record.firstName = json.value("firstName"_L1).toString();
    record.lastName = json.value("lastName"_L1).toString();
    record.email = json.value("email"_L1).toString();
    record.number = e164(mobile.value("number"_L1).toString(), mobile.value("country"_L1).toString());
    record.country = mobile.value("country"_L1).toString(countryOf(record.number));
    record.lineType = mobile.value("lineType"_L1).toString(u"mobile"_s);
    record.attributes = json.value("attributes"_L1).toObject();
    record.lists = lists(data, json);
    record.optIn = momentOf(json.value("optIn"_L1));
    record.blocked = momentOf(json.value("blocked"_L1));
    record.hubspotId = crmIdOf(json, u"hubspot"_s);
    record.pipedriveId = crmIdOf(json, u"pipedrive"_s);
    record.activecampaignId = crmIdOf(json, u"activecampaign"_s);
    return record;
}

ContactRecord ContactReader::merged(SandboxData& data, const QJsonObject& json, ContactRecord base)
{
    base.firstName = json.value("firstName"_L1).toString(base.firstName);
    base.lastName = json.value("lastName"_L1).toString(base.lastName);
    base.email = json.value("email"_L1).toString(base.email);
    const QJsonObject attributes = json.value("attributes"_L1).toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        base.attributes.insert(attribute.key(), attribute.value());
    }
    for (const Index list : lists(data, json)) {
        if (!base.lists.contains(list)) {
            base.lists.append(list);
        }
    }
    return base;
}

} // namespace rejoinder::sandbox
