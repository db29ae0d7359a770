#include "domain/ContactSearch.h"

#include "domain/SearchDay.h"
#include "domain/SearchPieces.h"
#include "domain/TextFold.h"

#include <QHash>

namespace rejoinder {

namespace {

enum class Operator { None, Is, List, Before, After };

Operator operatorNamed(const QString& name)
{
    static const QHash<QString, Operator> names{
        {QStringLiteral("is"), Operator::Is},         {QStringLiteral("es"), Operator::Is},
        {QStringLiteral("esta"), Operator::Is},       {QStringLiteral("list"), Operator::List},
        {QStringLiteral("tag"), Operator::List},      {QStringLiteral("lista"), Operator::List},
        {QStringLiteral("etiqueta"), Operator::List}, {QStringLiteral("before"), Operator::Before},
        {QStringLiteral("antes"), Operator::Before},  {QStringLiteral("after"), Operator::After},
        {QStringLiteral("since"), Operator::After},   {QStringLiteral("desde"), Operator::After},
        {QStringLiteral("despues"), Operator::After},
    };
    return names.value(name, Operator::None);
}

bool takeIs(ContactSearch& search, const QString& value)
{
    using Quick = ContactQuery::Quick;
    static const QHash<QString, Quick> quicks{
        {QStringLiteral("blocked"), Quick::Blocked},           {QStringLiteral("bloqueado"), Quick::Blocked},
        {QStringLiteral("bloqueada"), Quick::Blocked},         {QStringLiteral("invalid"), Quick::Invalid},
        {QStringLiteral("invalido"), Quick::Invalid},          {QStringLiteral("invalida"), Quick::Invalid},
        {QStringLiteral("unnamed"), Quick::Unnamed},           {QStringLiteral("sinnombre"), Quick::Unnamed},
        {QStringLiteral("duplicate"), Quick::DuplicateNumber}, {QStringLiteral("duplicado"), Quick::DuplicateNumber},
        {QStringLiteral("duplicada"), Quick::DuplicateNumber},
    };
    if (const auto found = quicks.constFind(value); found != quicks.cend())
        search.quick |= *found;
    else if (value == u"optedin" || value == u"suscrito" || value == u"suscrita")
        search.optedIn = true;
    else
        return false;
    return true;
}

bool takeOperator(ContactSearch& search, const QString& text, const QLocale& locale, const QDate& today)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon == text.size() - 1)
        return false;
    const QString value = text.mid(colon + 1);
    const Operator which = operatorNamed(folded(text.left(colon)));
    switch (which) {
    case Operator::Is:
        return takeIs(search, folded(value).remove(u'-').remove(u' '));
    case Operator::List:
        search.lists.append(folded(value));
        return true;
    case Operator::Before:
    case Operator::After: {
        const QDate day = searchDay(value, locale, today);
        (which == Operator::Before ? search.before : search.after) = day;
        return day.isValid();
    }
    case Operator::None:
        break;
    }
    return false;
}

} // namespace

ContactSearch ContactSearch::parsed(const QString& typed, const QLocale& locale, const QDate& today)
{
    ContactSearch search;
    QList<SearchPiece> words;
    for (const SearchPiece& piece : searchPieces(typed)) {
        if (piece.isQuoted || !takeOperator(search, piece.text, locale, today))
            words.append(piece);
    }
    search.terms = searchTerms(words);
    return search;
}

} // namespace rejoinder
