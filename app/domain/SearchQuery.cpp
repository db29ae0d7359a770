#include "domain/SearchQuery.h"

#include "domain/SearchDay.h"
#include "domain/SearchWords.h"
#include "domain/TextFold.h"

#include <QHash>

namespace rejoinder {

namespace {

/// A piece of what was typed: between spaces, or between quotes.
struct Piece
{
    QString text;
    bool isQuoted = false;
    bool isEnded = false; ///< by a closing quote
};

const QString quotes = QStringLiteral("\"\u201c\u201d\u201e\u00ab\u00bb");

QList<Piece> piecesOf(const QString& typed)
{
    QList<Piece> pieces;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed.at(at).isSpace()) {
            ++at;
        } else if (quotes.contains(typed.at(at))) {
            qsizetype end = at + 1;
            while (end < typed.size() && !quotes.contains(typed.at(end)))
                ++end;
            pieces.append({typed.mid(at + 1, end - at - 1), true, end < typed.size()});
            at = end + 1;
        } else {
            qsizetype end = at + 1;
            while (end < typed.size() && !typed.at(end).isSpace())
                ++end;
            pieces.append({typed.mid(at, end - at), false, false});
            at = end;
        }
    }
    return pieces;
}

enum class Operator { None, From, Is, Before, After };

Operator operatorNamed(const QString& name)
{
    static const QHash<QString, Operator> names{
        {QStringLiteral("from"), Operator::From},     {QStringLiteral("de"), Operator::From},
        {QStringLiteral("is"), Operator::Is},         {QStringLiteral("es"), Operator::Is},
        {QStringLiteral("esta"), Operator::Is},       {QStringLiteral("before"), Operator::Before},
        {QStringLiteral("antes"), Operator::Before},  {QStringLiteral("after"), Operator::After},
        {QStringLiteral("since"), Operator::After},   {QStringLiteral("desde"), Operator::After},
        {QStringLiteral("despues"), Operator::After},
    };
    return names.value(name, Operator::None);
}

bool takeFrom(SearchQuery& query, const QString& value)
{
    static const QHash<QString, bool> values{
        {QStringLiteral("me"), true},    {QStringLiteral("us"), true},     {QStringLiteral("mi"), true},
        {QStringLiteral("them"), false}, {QStringLiteral("ellos"), false}, {QStringLiteral("cliente"), false},
    };
    if (!values.contains(value))
        return false;
    query.outgoing = values.value(value);
    return true;
}

bool takeIs(SearchQuery& query, const QString& value)
{
    const auto isOneOf = [&value](std::initializer_list<QStringView> words) {
        return std::find(words.begin(), words.end(), QStringView(value)) != words.end();
    };
    if (isOneOf({u"open", u"abierta", u"abierto"}))
        query.closed = false;
    else if (isOneOf({u"closed", u"cerrada", u"cerrado"}))
        query.closed = true;
    else if (isOneOf({u"unread", u"noleida", u"sinleer"}))
        query.unread = true;
    else if (isOneOf({u"waiting", u"pendiente"}))
        query.needsReply = true;
    else
        return false;
    return true;
}

bool takeOperator(SearchQuery& query, const QString& text, const QLocale& locale, const QDate& today)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon == text.size() - 1)
        return false;
    const QString value = text.mid(colon + 1);
    const Operator which = operatorNamed(folded(text.left(colon)));
    switch (which) {
    case Operator::From:
        return takeFrom(query, folded(value));
    case Operator::Is:
        return takeIs(query, folded(value).remove(u'-'));
    case Operator::Before:
    case Operator::After: {
        const QDate day = searchDay(value, locale, today);
        (which == Operator::Before ? query.before : query.after) = day;
        return day.isValid();
    }
    case Operator::None:
        break;
    }
    return false;
}

void addTerm(SearchQuery& query, const Piece& piece)
{
    SearchTerm term;
    term.typed = piece.text;
    for (const IndexWord& one : indexWordsOf(piece.text))
        term.words.append(one.word);
    if (term.words.isEmpty())
        return; // signs alone: nothing to look for, and no reason to find nothing
    term.isOpen = !piece.isEnded && !isWholeCharacter(term.words.constLast());
    if (looksLikeNumber(piece.text))
        term.numberDigits = digitsOf(piece.text);
    query.terms.append(term);
}

void addTerms(SearchQuery& query, const QList<Piece>& pieces)
{
    QList<Piece> words;
    for (const Piece& piece : pieces) {
        const bool goesOn = !words.isEmpty() && !piece.isQuoted && !words.constLast().isQuoted &&
                            looksLikeNumber(piece.text) && looksLikeNumber(words.constLast().text);
        if (goesOn) // "(415) 555-01" is one number
            words.last().text += u' ' + piece.text;
        else
            words.append(piece);
    }
    for (const Piece& word : words)
        addTerm(query, word);
}

} // namespace

SearchQuery SearchQuery::parsed(const QString& typed, const QLocale& locale, const QDate& today)
{
    SearchQuery query;
    QList<Piece> words;
    for (const Piece& piece : piecesOf(typed)) {
        if (piece.isQuoted || !takeOperator(query, piece.text, locale, today))
            words.append(piece);
    }
    addTerms(query, words);
    return query;
}

SearchQuery SearchQuery::ofWords(const QString& typed)
{
    SearchQuery query;
    addTerms(query, piecesOf(typed));
    return query;
}

} // namespace rejoinder
