#include "FuzzTarget.h"

#include "store/SearchWords.h"

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
    for (const QString& term : searchTerms(typed)) {
        demand(!term.isEmpty(), "a word has letters");
        const QString expression = matchExpression(term);
        demand(expression.isEmpty() || isOnePhrase(expression), "a query is one phrase in quotes");
        demand(!expression.contains(QChar(0)), "a query does not end in its middle");
        const QString digits = digitsOf(term);
        demand(std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }),
               "digits are ASCII digits");
        (void)looksLikeNumber(term);
    }
    const QString indexed = indexWords(typed);
    demand(indexWords(indexed).simplified() == indexed.simplified(), "what is indexed is indexed as it is");
}

} // namespace rejoinder
