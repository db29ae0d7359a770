#include "ui/templates/TemplateWords.h"

#include "domain/Contact.h"
#include "domain/MergeFields.h"
#include "domain/SmsSegments.h"
#include "ui/inbox/compose/TemplateFill.h"
#include "ui/text/Isolate.h"

#include <QLocale>

namespace rejoinder {

namespace {

QString moment(const QDateTime& when)
{
    const QDateTime local = when.toLocalTime();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + u' ' +
           locale.toString(local.time(), QLocale::ShortFormat);
}

constexpr int longValue = 20; ///< characters; longer than most names

Contact personOf(const QString& text, const QString& value)
{
    Contact person;
    const auto given = [&value](const QString& name) { return value.isEmpty() ? name : value; };
    person.firstName = given(QStringLiteral("firstName"));
    person.lastName = given(QStringLiteral("lastName"));
    person.email = given(QStringLiteral("email"));
    person.mobile.number = given(QStringLiteral("mobile"));
    for (const BracedPart& part : bracedParts(text)) {
        QString name = bareFieldName(part.name);
        if (name.startsWith(u"attributes."))
            name.remove(0, 11);
        person.attributes.insert(name, given(name));
    }
    return person;
}

} // namespace

QString TemplateWords::type(TemplateType type)
{
    return type == TemplateType::Web ? tr("Web") : tr("SMS");
}

QString TemplateWords::field(const QString& name)
{
    if (name == u"firstName")
        return tr("First name");
    if (name == u"lastName")
        return tr("Last name");
    if (name == u"email")
        return tr("E-mail");
    if (name == u"mobile")
        return tr("Mobile number");
    return name;
}

QString TemplateWords::problem(const MergeFieldProblem& problem, const QString& text)
{
    const QString place = QLocale().toString(problem.start + 1);
    const QString written = isolate::number(text.mid(problem.start, problem.length));
    switch (problem.kind) {
    case MergeFieldProblem::Kind::Unbalanced:
        return tr("Position %1: the braces of “%2” do not match. A field has three on each side, as %3.")
            .arg(place, written, mergeFieldFor(QStringLiteral("firstName")));
    case MergeFieldProblem::Kind::Empty:
        return tr("Position %1: there is no name between the braces “%2”.").arg(place, written);
    case MergeFieldProblem::Kind::Section:
        return tr("Position %1: Rejoinder does not know what Sakari makes of “%2”.").arg(place, written);
    case MergeFieldProblem::Kind::Unknown:
        break;
    }
    return tr("Position %1: no contact on this computer has a field named “%2”.")
        .arg(place, isolate::text(problem.name));
}

QString TemplateWords::changed(const MessageTemplate& entry)
{
    if (!entry.updated.at.isValid())
        return {};
    const QString when = moment(entry.updated.at);
    if (entry.updated.byName.isEmpty())
        return tr("Last changed %1").arg(when);
    return tr("Last changed by %1, %2", "a person, then a time").arg(isolate::text(entry.updated.byName), when);
}

QString TemplateWords::created(const MessageTemplate& entry)
{
    if (!entry.created.at.isValid())
        return {};
    const QString when = moment(entry.created.at);
    if (entry.created.byName.isEmpty())
        return tr("Created %1").arg(when);
    return tr("Created by %1, %2", "a person, then a time").arg(isolate::text(entry.created.byName), when);
}

QString TemplateWords::media(const Media& media)
{
    QString name = !media.filename.isEmpty() ? media.filename : media.name;
    if (name.isEmpty())
        name = media.url.fileName();
    if (name.isEmpty())
        name = tr("A file without a name");
    return media.type.isEmpty() ? name : tr("%1 (%2)", "a file's name, then its type").arg(name, media.type);
}

QString TemplateWords::alphabet(const QString& filled, bool hasFields)
{
    const SmsSegments counted = SmsSegments::of(filled);
    const QString fit = QLocale().toString(counted.unitsPerSegment);
    if (counted.encoding == SmsSegments::Encoding::Ucs2)
        return tr("Unicode (UCS-2), because of “%1”: %2 characters fit in a segment.").arg(counted.firstNonGsm, fit);
    if (!hasFields)
        return tr("Basic SMS alphabet (GSM-7): %1 characters fit in a segment.").arg(fit);
    return tr("Basic SMS alphabet (GSM-7): %1 characters fit in a segment. A value with any other character, "
              "as in “Łukasz”, makes the whole text Unicode.")
        .arg(fit);
}

QString TemplateWords::longestCase(const QString& text)
{
    const FilledTemplate filled = fillTemplate(text, personOf(text, QString(longValue, u'x')));
    if (filled.malformed || filled.filled.isEmpty())
        return {};
    return tr("With %1 characters in every field it takes %n segment(s).", nullptr,
              SmsSegments::of(filled.text).segments)
        .arg(QLocale().toString(longValue));
}

Contact TemplateWords::sample(const QString& text)
{
    return personOf(text, {});
}

} // namespace rejoinder
