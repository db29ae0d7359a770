#include "domain/MergeFields.h"

#include "domain/MergeFieldScan.h"

#include <kainjow/mustache.hpp>

namespace rejoinder {

using Mustache = kainjow::mustache::mustache;
using MustacheData = kainjow::mustache::data;

/// The contact's value for a field's name, empty where there is none. The names are those of Sakari's help pages; the
/// `contact.` prefix is optional there, and a custom attribute is written bare or behind `attributes.`.
static QString valueOf(const Contact& contact, QString name)
{
    name = bareFieldName(name);
    if (name == u"firstName")
        return contact.firstName;
    if (name == u"lastName")
        return contact.lastName;
    if (name == u"email")
        return contact.email;
    if (name == u"mobile" || name == u"mobile.number")
        return contact.mobile.number;
    if (name.startsWith(u"attributes."))
        name.remove(0, 11);
    return contact.attributes.value(name);
}

/// Mustache itself finds the value, so that what counts as a field is its grammar and not a second one. Each field goes
/// in under a name of its own, which keeps dots and spaces of attribute names out of its look-up.
static QString rendered(const QString& text, const QList<MergeField>& fields)
{
    QString source;
    MustacheData values;
    qsizetype copied = 0;
    for (int i = 0; i < fields.size(); ++i) {
        const MergeField& field = fields.at(i);
        const QString key = QStringLiteral("field%1").arg(i);
        source += QStringView(text).sliced(copied, field.start - copied);
        source += QStringLiteral("{{{%1}}}").arg(key);
        copied = field.start + field.length;
        const QString shown = field.resolved ? field.value : text.sliced(field.start, field.length);
        values.set(key.toStdString(), shown.toStdString());
    }
    source += QStringView(text).sliced(copied);
    Mustache mustache(source.toStdString());
    return mustache.is_valid() ? QString::fromStdString(mustache.render(values)) : text;
}

MergedText mergeFields(const QString& text, const Contact& contact)
{
    MergedText result;
    result.text = text;
    const QList<BracedPart> parts = bracedParts(text);
    if (parts.isEmpty())
        return result;
    for (const BracedPart& part : parts) {
        if (part.kind != BracedPart::Kind::Field) {
            result.malformed = true;
            continue;
        }
        MergeField field;
        field.name = part.name;
        field.start = part.start;
        field.length = part.length;
        field.value = valueOf(contact, field.name);
        field.resolved = !field.value.isEmpty();
        if (!field.resolved && !result.missing.contains(field.name))
            result.missing.append(field.name);
        result.fields.append(field);
    }
    // A text that Mustache would read in another way than it looks is shown as it stands.
    if (!result.malformed)
        result.text = rendered(text, result.fields);
    return result;
}

} // namespace rejoinder
