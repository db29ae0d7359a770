#include "domain/MergeFieldScan.h"

#include <QRegularExpression>
#include <algorithm>

namespace rejoinder {

namespace {

using Kind = BracedPart::Kind;

Kind kindOf(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*$"));
    if (name.isEmpty())
        return Kind::Empty;
    return plain.match(name).hasMatch() ? Kind::Field : Kind::Section;
}

} // namespace

QList<BracedPart> bracedParts(const QString& text)
{
    QList<BracedPart> parts;
    if (!text.contains(u"{{") && !text.contains(u"}}"))
        return parts;
    static const QRegularExpression braces(QStringLiteral("\\{\\{\\{([^{}]*)\\}\\}\\}|\\{\\{([^{}]*)\\}\\}"));
    QString outside = text;
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        BracedPart part;
        part.name = (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).trimmed();
        part.kind = kindOf(part.name);
        qsizetype start = match.capturedStart();
        qsizetype end = match.capturedEnd();
        while (start > 0 && text.at(start - 1) == u'{')
            --start;
        while (end < text.size() && text.at(end) == u'}')
            ++end;
        if (start != match.capturedStart() || end != match.capturedEnd())
            part.kind = Kind::Unbalanced;
        part.start = int(start);
        part.length = int(end - start);
        outside.replace(part.start, part.length, QString(part.length, u' '));
        parts.append(part);
    }
    static const QRegularExpression lonely(QStringLiteral("\\{{2,}|\\}{2,}"));
    for (auto matches = lonely.globalMatch(outside); matches.hasNext();) {
        const auto match = matches.next();
        parts.append({Kind::Unbalanced, {}, int(match.capturedStart()), int(match.capturedLength())});
    }
    std::sort(parts.begin(), parts.end(), [](const BracedPart& a, const BracedPart& b) { return a.start < b.start; });
    return parts;
}

QString bareFieldName(const QString& name)
{
    return name.startsWith(u"contact.") ? name.sliced(8) : name;
}

} // namespace rejoinder
