#include "domain/SearchPieces.h"

#include "domain/SearchWords.h"

namespace rejoinder {

namespace {

const QString quotes = QStringLiteral("\"\u201c\u201d\u201e\u00ab\u00bb");

qsizetype endOfQuoted(const QString& typed, qsizetype from)
{
    qsizetype end = from;
    while (end < typed.size() && !quotes.contains(typed.at(end)))
        ++end;
    return end;
}

} // namespace

QList<SearchPiece> searchPieces(const QString& typed)
{
    QList<SearchPiece> pieces;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed.at(at).isSpace()) {
            ++at;
        } else if (quotes.contains(typed.at(at))) {
            const qsizetype end = endOfQuoted(typed, at + 1);
            pieces.append({typed.mid(at + 1, end - at - 1), true, end < typed.size()});
            at = end + 1;
        } else {
            qsizetype end = at + 1;
            while (end < typed.size() && !typed.at(end).isSpace() &&
                   !(quotes.contains(typed.at(end)) && typed.at(end - 1) == u':'))
                ++end;
            SearchPiece piece{typed.mid(at, end - at), false, false};
            if (end < typed.size() && !typed.at(end).isSpace()) {
                const qsizetype close = endOfQuoted(typed, end + 1);
                piece.text += typed.mid(end + 1, close - end - 1);
                piece.isEnded = close < typed.size();
                end = close + 1;
            }
            pieces.append(piece);
            at = end;
        }
    }
    return pieces;
}

QList<SearchTerm> searchTerms(const QList<SearchPiece>& pieces)
{
    QList<SearchPiece> words;
    for (const SearchPiece& piece : pieces) {
        const bool goesOn = !words.isEmpty() && !piece.isQuoted && !words.constLast().isQuoted &&
                            looksLikeNumber(piece.text) && looksLikeNumber(words.constLast().text);
        if (goesOn) // "(415) 555-01" is one number
            words.last().text += u' ' + piece.text;
        else
            words.append(piece);
    }
    QList<SearchTerm> terms;
    for (const SearchPiece& word : std::as_const(words)) {
        SearchTerm term;
        term.typed = word.text;
        for (const IndexWord& one : indexWordsOf(word.text))
            term.words.append(one.word);
        if (term.words.isEmpty())
            continue; // signs alone: nothing to look for, and no reason to find nothing
        term.isOpen = !word.isEnded && !isWholeCharacter(term.words.constLast());
        if (looksLikeNumber(word.text))
            term.numberDigits = digitsOf(word.text);
        terms.append(term);
    }
    return terms;
}

} // namespace rejoinder
