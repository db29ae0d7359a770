#include "domain/SearchQuery.h"

#include "domain/SearchDay.h"
#include "domain/SearchPieces.h"
#include "domain/TextFold.h"

#include <QHash>

namespace rejoinder {

namespace {

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

} // namespace

SearchQuery SearchQuery::parsed(const QString& typed, const QLocale& locale, const QDate& today)
{
    SearchQuery query;
    QList<SearchPiece> words;
    for (const SearchPiece& piece : searchPieces(typed)) {
        if (piece.isQuoted || !takeOperator(query, piece.text, locale, today))
            words.append(piece);
    }
    query.terms = searchTerms(words);
    return query;
}

SearchQuery SearchQuery::ofWords(const QString& typed)
{
    SearchQuery query;
    query.terms = searchTerms(searchPieces(typed));
    return query;
}

} // namespace rejoinder
