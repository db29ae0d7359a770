#include "store/MessageExpression.h"

#include "store/MessageIndex.h"
#include "store/PhraseExpression.h"
#include "store/Statement.h"

#include <QStringList>

namespace rejoinder {

namespace {

/// More words than this are so rare, each, that gathering them all is cheaper than keeping so many lists open.
constexpr int mostAlternatives = 100;
const QString lastCharacter = QStringLiteral("\U0010ffff");

QString phraseEndingIn(QStringList words, const QString& last, bool isOpen)
{
    words.last() = last;
    return phraseExpression(words, isOpen);
}

qsizetype lengthInCharacters(const QString& word)
{
    return word.toUcs4().size();
}

QString firstTwo(const QString& word)
{
    qsizetype end = 0;
    for (int characters = 0; characters < 2 && end < word.size(); ++characters)
        end += word.at(end).isHighSurrogate() ? 2 : 1;
    return word.left(end);
}

QStringList goingOnFromOne(Databases& databases, const SearchTerm& term)
{
    const QString& letter = term.words.constLast();
    QStringList alternatives;
    Statement next(databases,
                   QStringLiteral("SELECT term FROM message_term WHERE term>=? AND term<? ORDER BY term LIMIT 1"));
    for (QString from = letter;;) {
        next.bind(from).bind(letter + lastCharacter).exec();
        if (!next.next())
            return alternatives;
        const QString pair = firstTwo(next.text(0));
        const bool isLetterAlone = pair == letter;
        alternatives.append(phraseEndingIn(term.words, pair, !isLetterAlone));
        from = isLetterAlone ? letter + QChar(1) : pair + lastCharacter;
    }
}

QStringList goingOnFromMany(Databases& databases, const SearchTerm& term)
{
    const QString& beginning = term.words.constLast();
    QStringList alternatives;
    Statement find(databases, QStringLiteral("SELECT term FROM message_term WHERE term>=? AND term<? LIMIT ?"));
    find.bind(beginning).bind(beginning + lastCharacter).bind(mostAlternatives + 1).exec();
    while (find.next())
        alternatives.append(phraseEndingIn(term.words, find.text(0), find.text(0).size() >= longestTerm));
    if (alternatives.size() > mostAlternatives)
        return {phraseExpression(term.words, true)};
    return alternatives;
}

} // namespace

QString messageExpression(Databases& databases, const QList<SearchTerm>& terms)
{
    QStringList all;
    for (const SearchTerm& term : terms) {
        const qsizetype length = lengthInCharacters(term.words.constLast());
        QStringList alternatives{phraseExpression(term.words, term.isOpen)};
        if (term.isOpen && length == 1)
            alternatives = goingOnFromOne(databases, term);
        else if (term.isOpen && length > 3 && term.words.constLast().size() < longestTerm)
            alternatives = goingOnFromMany(databases, term);
        if (alternatives.isEmpty())
            return {};
        all.append(u'(' + alternatives.join(QStringLiteral(" OR ")) + u')');
    }
    return all.join(QStringLiteral(" AND "));
}

} // namespace rejoinder
