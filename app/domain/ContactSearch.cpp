#include "domain/ContactSearch.h"

#include "domain/SearchOperator.h"
#include "domain/TextFold.h"

#include <QHash>

namespace rejoinder {

namespace {

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

bool takeOperator(ContactSearch& search, const SearchOperator& op, const QLocale& locale, const QDate& today)
{
    switch (op.name) {
    case SearchOperator::Name::Is:
        return takeIs(search, folded(op.value).remove(u'-').remove(u' '));
    case SearchOperator::Name::List:
        search.lists.append(folded(op.value));
        return true;
    case SearchOperator::Name::Before:
    case SearchOperator::Name::After:
        return op.takeDay(search.before, search.after, locale, today);
    case SearchOperator::Name::From:
    case SearchOperator::Name::None:
        break;
    }
    return false;
}

} // namespace

ContactSearch ContactSearch::parsed(const QString& typed, const QLocale& locale, const QDate& today)
{
    ContactSearch search;
    search.terms =
        termsBesides(typed, [&](const SearchOperator& op) { return takeOperator(search, op, locale, today); });
    return search;
}

} // namespace rejoinder
