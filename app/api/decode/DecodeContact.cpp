#include "api/decode/DecodeContact.h"

#include <QJsonDocument>

namespace rejoinder::decode {

namespace {

Mobile mobileIn(const QJsonObject& object)
{
    const QJsonValue value = object.value(QLatin1StringView("mobile"));
    if (!value.isObject())
        return {.number = textOf(value), .country = {}, .valid = {}, .lineType = {}, .verified = {}};
    const QJsonObject mobile = value.toObject();
    return {.number = textIn(mobile, QLatin1StringView("number")),
            .country = textIn(mobile, QLatin1StringView("country")),
            .valid = flagIn(mobile, QLatin1StringView("valid")),
            .lineType = textIn(mobile, QLatin1StringView("lineType")),
            .verified = momentIn(mobile, QLatin1StringView("verified"))};
}

QList<ContactList> listsIn(const QJsonObject& object)
{
    QList<ContactList> lists;
    for (const QJsonValue value : object.value(QLatin1StringView("lists")).toArray()) {
        const QJsonObject list = value.toObject();
        const ContactList one{.id = textIn(list, QLatin1StringView("id")),
                              .name = textIn(list, QLatin1StringView("name")),
                              .optIn = momentIn(list, QLatin1StringView("optIn")),
                              .optOut = momentIn(list, QLatin1StringView("optOut"))};
        if (!one.id.isEmpty() || !one.name.isEmpty())
            lists.append(one);
    }
    for (const QJsonValue value : object.value(QLatin1StringView("tags")).toArray()) {
        const QJsonObject tag = value.toObject();
        const QString name = value.isString() ? value.toString() : textIn(tag, QLatin1StringView("tag"));
        if (!name.isEmpty() && flagIn(tag, QLatin1StringView("visible")).value_or(true))
            lists.append({.id = {}, .name = name, .optIn = {}, .optOut = {}});
    }
    return lists;
}

QString attributeText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return textOf(value);
}

QMap<QString, QString> attributesIn(const QJsonObject& object)
{
    QMap<QString, QString> attributes;
    const QJsonObject given = object.value(QLatin1StringView("attributes")).toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!it.value().isNull())
            attributes.insert(it.key(), attributeText(it.value()));
    }
    return attributes;
}

QMap<QString, QString> crmIdsIn(const QJsonObject& object)
{
    QMap<QString, QString> ids;
    for (const QLatin1StringView crm :
         {QLatin1StringView("activecampaign"), QLatin1StringView("hubspot"), QLatin1StringView("pipedrive")}) {
        const QJsonObject entry = object.value(crm).toObject();
        QString id = textIn(entry, QLatin1StringView("id"));
        if (id.isEmpty())
            id = textIn(entry, QLatin1StringView("vid"));
        if (!id.isEmpty())
            ids.insert(crm, id);
    }
    return ids;
}

/// When they were blocked. Whatever is said there that is not plainly "no" counts as blocked, with the best date there
/// is: taking a strange value for "may be texted" is the one mistake that cannot be undone.
QDateTime blockedIn(const QJsonObject& object, const Stamp& updated)
{
    const QJsonValue value = object.value(QLatin1StringView("blocked"));
    const bool plainNo = value.isUndefined() || value.isNull() || (value.isBool() && !value.toBool()) ||
                         (value.isString() && (value.toString().isEmpty() || value.toString().toLower() == u"false")) ||
                         (value.isDouble() && value.toDouble() == 0);
    if (plainNo)
        return {};
    const QDateTime moment = momentOf(value);
    if (moment.isValid())
        return moment;
    return updated.at.isValid() ? updated.at : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

} // namespace

Contact contactWithoutId(const QJsonObject& object)
{
    Contact contact;
    contact.id = ContactId(idIn(object).value_or(QString()));
    contact.firstName = textIn(object, QLatin1StringView("firstName"));
    contact.lastName = textIn(object, QLatin1StringView("lastName"));
    contact.email = textIn(object, QLatin1StringView("email"));
    contact.mobile = mobileIn(object);
    contact.lists = listsIn(object);
    contact.attributes = attributesIn(object);
    contact.crmIds = crmIdsIn(object);
    contact.optIn = momentIn(object, QLatin1StringView("optIn"));
    contact.valid = flagIn(object, QLatin1StringView("valid"));
    contact.error = errorIn(object, QLatin1StringView("error"));
    contact.created = stampIn(object, QLatin1StringView("created"));
    contact.updated = stampIn(object, QLatin1StringView("updated"));
    contact.blocked = blockedIn(object, contact.updated);
    return contact;
}

std::optional<Contact> contactFrom(const QJsonObject& object, const Place& place)
{
    if (!idIn(object)) {
        place.skip(QLatin1StringView("id"));
        return std::nullopt;
    }
    return contactWithoutId(object);
}

Result<Page<Contact>> contactPage(const QByteArray& body)
{
    return decodePage<Contact>(body, contactFrom);
}

Result<Contact> contact(const QByteArray& body)
{
    return decodeSingle<Contact>(body, contactFrom);
}

} // namespace rejoinder::decode
