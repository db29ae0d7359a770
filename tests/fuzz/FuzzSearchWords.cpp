#include "FuzzTarget.h"

#include "domain/SearchMatch.h"
#include "domain/SearchWords.h"
#include "store/PhraseExpression.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace rejoinder {

namespace {

/// FTS5 reads text between double quotes as it is, and two of them as one; nothing may stand outside but the star of a
/// beginning.
bool isOnePhrase(const QString& expression)
{
    if (!expression.startsWith(u'"'))
        return false;
    qsizetype at = 1;
    for (; at < expression.size(); ++at) {
        if (expression.at(at) != u'"')
            continue;
        if (at + 1 < expression.size() && expression.at(at + 1) == u'"')
            ++at;
        else
            break;
    }
    const QString rest = expression.mid(at).simplified();
    return rest == u"\"" || rest == u"\"*" || rest == u"\" *";
}

} // namespace

void fuzzOne(const QByteArray& input)
{
    const QString typed = QString::fromUtf8(input);
    for (const SearchTerm& term : SearchQuery::parsed(typed, QLocale::c(), QDate(2026, 6, 12)).terms) {
        demand(!term.words.isEmpty(), "a term has words");
        const QString expression = plainExpression({term});
        demand(isOnePhrase(expression), "a query is one phrase in quotes");
        demand(!expression.contains(QChar(0)), "a query does not end in its middle");
        const QString digits = term.numberDigits;
        demand(std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }),
               "digits are ASCII digits");
        for (const TextSpan& span : SearchMatch({term}).spansIn(typed))
            demand(span.from >= 0 && span.from < span.to && span.to <= typed.size(), "what is marked is in the text");
        demand(SearchMatch({term}).excerpt(typed, 20).size() <= 21, "an excerpt is short");
    }
    (void)looksLikeNumber(typed);
    const QString indexed = indexWords(typed);
    demand(indexWords(indexed).simplified() == indexed.simplified(), "what is indexed is indexed as it is");
}

} // namespace rejoinder
