#include "store/PhraseExpression.h"

namespace rejoinder {

QString phraseExpression(const QStringList& words, bool isOpen)
{
    // Words have letters, digits, marks and symbols alone: nothing in them can end the quotes.
    return u'"' + words.join(u' ') + (isOpen ? QStringLiteral("\"*") : QStringLiteral("\""));
}

QString plainExpression(const QList<SearchTerm>& terms)
{
    QStringList all;
    for (const SearchTerm& term : terms)
        all.append(phraseExpression(term.words, term.isOpen));
    return all.join(QStringLiteral(" AND "));
}

} // namespace rejoinder
