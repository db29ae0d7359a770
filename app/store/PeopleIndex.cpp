#include "store/PeopleIndex.h"

#include "store/PhraseExpression.h"
#include "store/Statement.h"

#include <QSet>

namespace rejoinder {

namespace {

constexpr int few = 200;
/// The index of digits knows runs of three and more.
constexpr int shortestRun = 3;

/// False where there are more than a few.
bool collect(Databases& databases, const QString& table, const QString& expression, QSet<qint64>& keys)
{
    Statement find(databases,
                   QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ?").arg(table));
    find.bind(expression).bind(few + 1).exec();
    int found = 0;
    for (; find.next(); ++found)
        keys.insert(find.number(0));
    return found <= few;
}

std::optional<QSet<qint64>> fewWith(Databases& databases, const SearchTerm& term)
{
    QSet<qint64> keys;
    if (!collect(databases, QStringLiteral("contact_words"), plainExpression({term}), keys))
        return std::nullopt;
    if (term.numberDigits.isEmpty())
        return keys;
    if (term.numberDigits.size() < shortestRun ||
        !collect(databases, QStringLiteral("contact_digits"), u'"' + term.numberDigits + u'"', keys))
        return std::nullopt;
    return keys;
}

} // namespace

std::optional<QList<qint64>> fewContactsWith(Databases& databases, const QList<SearchTerm>& terms)
{
    std::optional<QSet<qint64>> fewest;
    QList<SearchTerm> wordsAlone;
    for (const SearchTerm& term : terms) {
        if (term.numberDigits.isEmpty())
            wordsAlone.append(term);
        const auto keys = fewWith(databases, term);
        if (keys && keys->isEmpty())
            return QList<qint64>();
        if (keys && (!fewest || keys->size() < fewest->size()))
            fewest = keys;
    }
    // Each may be common and both together rare.
    if (QSet<qint64> keys; !fewest && wordsAlone.size() > 1 &&
                           collect(databases, QStringLiteral("contact_words"), plainExpression(wordsAlone), keys))
        fewest = keys;
    return fewest ? std::optional(fewest->values()) : std::nullopt;
}

} // namespace rejoinder
