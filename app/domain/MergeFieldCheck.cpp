#include "domain/MergeFieldCheck.h"

namespace rejoinder {

namespace {

bool isKnown(const QString& written, const QStringList& attributes)
{
    const QString name = bareFieldName(written);
    if (coreFieldNames().contains(name) || name == u"mobile.number")
        return true;
    // An attribute may itself be called "attributes.x"; MergeFields looks it up without that prefix.
    return attributes.contains(name.startsWith(u"attributes.") ? name.sliced(11) : name);
}

} // namespace

QStringList coreFieldNames()
{
    return {QStringLiteral("firstName"), QStringLiteral("lastName"), QStringLiteral("email"), QStringLiteral("mobile")};
}

QString mergeFieldFor(const QString& name)
{
    const QString written = coreFieldNames().contains(name) ? QStringLiteral("contact.") + name : name;
    return QStringLiteral("{{{%1}}}").arg(written);
}

QList<MergeFieldProblem> checkMergeFields(const QString& text, const QStringList& attributes)
{
    using Kind = MergeFieldProblem::Kind;
    QList<MergeFieldProblem> problems;
    const auto add = [&problems](Kind kind, const BracedPart& part) {
        problems.append({kind, part.name, part.start, part.length});
    };
    const QList<BracedPart> parts = bracedParts(text);
    for (const BracedPart& part : parts) {
        switch (part.kind) {
        case BracedPart::Kind::Field:
            if (!isKnown(part.name, attributes))
                add(Kind::Unknown, part);
            break;
        case BracedPart::Kind::Empty:
            add(Kind::Empty, part);
            break;
        case BracedPart::Kind::Section:
            add(Kind::Section, part);
            break;
        case BracedPart::Kind::Unbalanced:
            add(Kind::Unbalanced, part);
            break;
        }
    }
    return problems;
}

} // namespace rejoinder
