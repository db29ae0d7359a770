#include "api/decode/ContactPatch.h"

#include "api/decode/DecodeContact.h"
#include "api/decode/Envelope.h"
#include "api/decode/Fields.h"
#include "domain/ContactEdits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace rejoinder::decode {

namespace {

void patchText(QJsonObject& record, QLatin1StringView key, const QString& before, const QString& after)
{
    if (before != after)
        record.insert(key, after);
}

void patchMobile(QJsonObject& record, const Mobile& before, const Mobile& after)
{
    if (before.number == after.number && before.country == after.country)
        return;
    // Where Sakari gives a bare number it gets one back.
    if (record.value(QLatin1StringView("mobile")).isString()) {
        record.insert(QLatin1StringView("mobile"), after.number);
        return;
    }
    QJsonObject mobile = record.value(QLatin1StringView("mobile")).toObject();
    if (before.number != after.number) {
        // What was found out about the old number says nothing of the new one.
        for (const QLatin1StringView key :
             {QLatin1StringView("verified"), QLatin1StringView("valid"), QLatin1StringView("lineType")})
            mobile.remove(key);
    }
    patchText(mobile, QLatin1StringView("number"), before.number, after.number);
    patchText(mobile, QLatin1StringView("country"), before.country, after.country);
    record.insert(QLatin1StringView("mobile"), mobile);
}

void patchAttributes(QJsonObject& record, const QMap<QString, QString>& before, const QMap<QString, QString>& after)
{
    if (before == after)
        return;
    QJsonObject attributes = record.value(QLatin1StringView("attributes")).toObject();
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            attributes.remove(it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            attributes.insert(it.key(), it.value());
    }
    record.insert(QLatin1StringView("attributes"), attributes);
}

bool holds(const QList<ContactList>& lists, const ContactList& wanted)
{
    return std::any_of(lists.begin(), lists.end(), [&](const ContactList& list) { return isSameList(list, wanted); });
}

ContactList listOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QString tag = value.isString() ? value.toString() : textIn(object, QLatin1StringView("tag"));
    const QString name = textIn(object, QLatin1StringView("name"));
    return {
        .id = textIn(object, QLatin1StringView("id")), .name = tag.isEmpty() ? name : tag, .optIn = {}, .optOut = {}};
}

void patchLists(QJsonObject& record, const QList<ContactList>& before, const QList<ContactList>& after)
{
    for (const QLatin1StringView key : {QLatin1StringView("lists"), QLatin1StringView("tags")}) {
        const bool tags = key == QLatin1StringView("tags");
        bool changed = false;
        const bool bareWords = record.value(key).toArray().first().isString();
        QJsonArray kept;
        for (const QJsonValue value : record.value(key).toArray()) {
            const ContactList list = listOf(value);
            const bool removed = holds(before, list) && !holds(after, list);
            changed |= removed;
            if (!removed)
                kept.append(value);
        }
        for (const ContactList& list : after) {
            if (holds(before, list) || list.id.isEmpty() != tags)
                continue;
            changed = true;
            if (tags && bareWords)
                kept.append(list.name);
            else if (tags)
                kept.append(QJsonObject{{QStringLiteral("tag"), list.name}, {QStringLiteral("visible"), true}});
            else
                kept.append(QJsonObject{{QStringLiteral("id"), list.id}, {QStringLiteral("name"), list.name}});
        }
        if (changed)
            record.insert(key, kept);
    }
}

} // namespace

Result<QByteArray> patchedContact(const QByteArray& answer, const Contact& base, const Contact& changed)
{
    const Result<QJsonObject> opened = openSingle(answer);
    if (!opened.ok())
        return opened.error();
    QJsonObject record = opened.value();
    // Somebody else's record must never be written over this one.
    if (idIn(record) != base.id.text() || base.id != changed.id)
        return badResponse(QStringLiteral("data.id"));
    patchText(record, QLatin1StringView("firstName"), base.firstName, changed.firstName);
    patchText(record, QLatin1StringView("lastName"), base.lastName, changed.lastName);
    patchText(record, QLatin1StringView("email"), base.email, changed.email);
    patchMobile(record, base.mobile, changed.mobile);
    patchAttributes(record, base.attributes, changed.attributes);
    patchLists(record, base.lists, changed.lists);
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

Result<RecordOnList> recordOnList(const QByteArray& answer, const ContactId& id, const ContactList& list, bool isOn)
{
    const Result<Contact> read = contact(answer);
    if (!read.ok())
        return read.error();
    RecordOnList result{.contact = read.value(), .replacement = {}};
    if (result.contact.id != id)
        return badResponse(QStringLiteral("data.id"));
    // A list that was wished for by its name has an id once Sakari made it; wished for again, as after an answer that
    // was lost, it is the same list.
    const auto& lists = result.contact.lists;
    const bool isThereByName =
        isOn && list.id.isEmpty() &&
        std::any_of(lists.cbegin(), lists.cend(), [&list](const ContactList& one) { return one.name == list.name; });
    if (isThereByName || holds(lists, list) == isOn)
        return result;
    Contact changed = result.contact;
    if (isOn)
        changed.lists.append(list);
    else
        changed.lists.removeIf([&list](const ContactList& one) { return isSameList(one, list); });
    const Result<QByteArray> record = patchedContact(answer, result.contact, changed);
    if (!record.ok())
        return record.error();
    result.replacement = record.value();
    return result;
}

Result<ContactDecision> savedContact(const QByteArray& answer, const Contact& base, const Contact& changed)
{
    const Result<Contact> theirs = contact(answer);
    if (!theirs)
        return theirs.error();
    // Also where an earlier PUT of the same got through and its answer did not.
    if (theirs.value().id == base.id && differences(theirs.value(), changed).isEmpty())
        return ContactDecision{theirs.value(), {}};
    const Result<QByteArray> record = patchedContact(answer, base, changed);
    if (!record)
        return record.error();
    if (!differences(base, theirs.value()).isEmpty())
        return ContactDecision{ContactConflict{base, changed, theirs.value()}, {}};
    return ContactDecision{theirs.value(), record.value()};
}

} // namespace rejoinder::decode
