#include "domain/SearchQuery.h"

#include "domain/SearchOperator.h"
#include "domain/SearchPieces.h"
#include "domain/TextFold.h"

#include <QHash>

namespace rejoinder {

namespace {

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

bool takeOperator(SearchQuery& query, const SearchOperator& op, const QLocale& locale, const QDate& today)
{
    switch (op.name) {
    case SearchOperator::Name::From:
        return takeFrom(query, folded(op.value));
    case SearchOperator::Name::Is:
        return takeIs(query, folded(op.value).remove(u'-'));
    case SearchOperator::Name::Before:
    case SearchOperator::Name::After:
        return op.takeDay(query.before, query.after, locale, today);
    case SearchOperator::Name::List:
    case SearchOperator::Name::None:
        break;
    }
    return false;
}

} // namespace

SearchQuery SearchQuery::parsed(const QString& typed, const QLocale& locale, const QDate& today)
{
    SearchQuery query;
    query.terms = termsBesides(typed, [&](const SearchOperator& op) { return takeOperator(query, op, locale, today); });
    return query;
}

SearchQuery SearchQuery::ofWords(const QString& typed)
{
    SearchQuery query;
    query.terms = searchTerms(searchPieces(typed));
    return query;
}

} // namespace rejoinder
