#include "domain/MergeFields.h"

#include <QRegularExpression>
#include <kainjow/mustache.hpp>

namespace rejoinder {

using Mustache = kainjow::mustache::mustache;
using MustacheData = kainjow::mustache::data;

/// The contact's value for a field's name, empty where there is none. The names are those of Sakari's help pages; the
/// `contact.` prefix is optional there, and a custom attribute is written bare or behind `attributes.`.
static QString valueOf(const Contact& contact, QString name)
{
    if (name.startsWith(u"contact."))
        name.remove(0, 8);
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

static bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*$"));
    return plain.match(name).hasMatch();
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
    if (!text.contains(u"{{") && !text.contains(u"}}"))
        return result;

    static const QRegularExpression braces(QStringLiteral("\\{\\{\\{([^{}]*)\\}\\}\\}|\\{\\{([^{}]*)\\}\\}"));
    QString outside = text;
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        MergeField field;
        field.name = (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).trimmed();
        field.start = int(match.capturedStart());
        field.length = int(match.capturedLength());
        outside.replace(field.start, field.length, QString(field.length, u' '));
        const qsizetype end = match.capturedEnd();
        const bool unbalanced =
            (field.start > 0 && text.at(field.start - 1) == u'{') || (end < text.size() && text.at(end) == u'}');
        if (unbalanced || !isPlainName(field.name)) {
            result.malformed = true;
            continue;
        }
        field.value = valueOf(contact, field.name);
        field.resolved = !field.value.isEmpty();
        if (!field.resolved && !result.missing.contains(field.name))
            result.missing.append(field.name);
        result.fields.append(field);
    }
    if (outside.contains(u"{{") || outside.contains(u"}}"))
        result.malformed = true;
    // A text that Mustache would read in another way than it looks is shown as it stands.
    if (!result.malformed)
        result.text = rendered(text, result.fields);
    return result;
}

} // namespace rejoinder
