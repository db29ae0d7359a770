#include "FuzzTarget.h"

#include "domain/MergeFields.h"

namespace rejoinder {

void fuzzOne(const QByteArray& input)
{
    Contact contact;
    contact.id = ContactId(QStringLiteral("c1"));
    contact.firstName = QStringLiteral("Åsa & {{lastName}}");
    contact.mobile.number = QStringLiteral("+12025550123");
    contact.attributes.insert(QStringLiteral("city"), QStringLiteral("<Malmö>"));
    const QString text = QString::fromUtf8(input);
    const MergedText merged = mergeFields(text, contact);

    if (!text.contains(u"{{"))
        demand(merged.text == text && merged.fields.isEmpty(), "a text without fields stays as it is");
    int end = 0;
    for (const MergeField& field : merged.fields) {
        demand(field.start >= end && field.length > 0, "fields stand in order, none within another");
        end = field.start + field.length;
        demand(end <= text.size(), "a field stands within the text");
        demand(text.at(field.start) == u'{' && text.at(end - 1) == u'}', "a field is what its braces hold");
        demand(field.resolved || merged.missing.contains(field.name) || merged.malformed,
               "a field without a value is said to be missing");
    }
    demand(mergeFields(text, contact).text == merged.text, "the same again");
}

} // namespace rejoinder
