#include "ui/inbox/thread/MessageLinks.h"

#include <QRegularExpression>

namespace rejoinder {

bool mayOpen(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

/// `link` without what the sentence around it put at its end.
static QStringView trimmed(QStringView link)
{
    static const QString sentenceEnds = QStringLiteral(".,;:!?'\"’”»…،؟。、！？");
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const bool closesNothing = (last == u')' && link.count(u'(') < link.count(u')')) ||
                                   (last == u']' && link.count(u'[') < link.count(u']'));
        if (!closesNothing && !sentenceEnds.contains(last))
            break;
        link.chop(1);
    }
    return link;
}

QList<LinkSpan> linksIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\bhttps?://[^\s<>"{}|\\^`\x{2028}\x{2029}]+)"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    QList<LinkSpan> links;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView link = trimmed(match.capturedView());
        const QUrl url(link.toString(), QUrl::TolerantMode);
        if (mayOpen(url))
            links.append({int(match.capturedStart()), int(link.size()), url});
    }
    return links;
}

} // namespace rejoinder
