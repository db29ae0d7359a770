#include "FuzzTarget.h"

#include "domain/MergeFieldCheck.h"
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

    bool isMalformed = false;
    int before = 0;
    for (const MergeFieldProblem& problem : checkMergeFields(text, {QStringLiteral("city")})) {
        demand(problem.start >= before && problem.length >= 2, "problems stand in order, none within another");
        before = problem.start + problem.length;
        demand(before <= text.size(), "a problem stands within the text");
        demand(text.at(problem.start) == u'{' || text.at(problem.start) == u'}', "a problem begins with a brace");
        isMalformed = isMalformed || problem.kind != MergeFieldProblem::Kind::Unknown;
    }
    demand(isMalformed == merged.malformed, "what cannot be filled in is said, and nothing else is");
}

} // namespace rejoinder
