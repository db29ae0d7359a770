#include "domain/SearchOperator.h"

#include "domain/SearchDay.h"
#include "domain/SearchPieces.h"
#include "domain/TextFold.h"

#include <QHash>

namespace rejoinder {

SearchOperator SearchOperator::of(const QString& text)
{
    static const QHash<QString, Name> names{
        {QStringLiteral("from"), Name::From},     {QStringLiteral("de"), Name::From},
        {QStringLiteral("is"), Name::Is},         {QStringLiteral("es"), Name::Is},
        {QStringLiteral("esta"), Name::Is},       {QStringLiteral("list"), Name::List},
        {QStringLiteral("tag"), Name::List},      {QStringLiteral("lista"), Name::List},
        {QStringLiteral("etiqueta"), Name::List}, {QStringLiteral("before"), Name::Before},
        {QStringLiteral("antes"), Name::Before},  {QStringLiteral("after"), Name::After},
        {QStringLiteral("since"), Name::After},   {QStringLiteral("desde"), Name::After},
        {QStringLiteral("despues"), Name::After},
    };
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon == text.size() - 1)
        return {};
    return {.name = names.value(folded(text.left(colon)), Name::None), .value = text.mid(colon + 1)};
}

bool SearchOperator::takeDay(QDate& before, QDate& after, const QLocale& locale, const QDate& today) const
{
    const QDate day = searchDay(value, locale, today);
    (name == Name::Before ? before : after) = day;
    return day.isValid();
}

QList<SearchTerm> termsBesides(const QString& typed, const std::function<bool(const SearchOperator&)>& take)
{
    QList<SearchPiece> words;
    for (const SearchPiece& piece : searchPieces(typed)) {
        if (piece.isQuoted || !take(SearchOperator::of(piece.text)))
            words.append(piece);
    }
    return searchTerms(words);
}

} // namespace rejoinder
