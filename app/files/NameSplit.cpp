#include "files/NameSplit.h"

#include "domain/TextFold.h"

#include <QStringList>

namespace rejoinder {

namespace {

bool beginsLastName(const QString& word)
{
    static const QStringList particles{
        QStringLiteral("van"), QStringLiteral("von"),  QStringLiteral("der"),   QStringLiteral("den"),
        QStringLiteral("de"),  QStringLiteral("del"),  QStringLiteral("della"), QStringLiteral("di"),
        QStringLiteral("da"),  QStringLiteral("dos"),  QStringLiteral("das"),   QStringLiteral("do"),
        QStringLiteral("du"),  QStringLiteral("la"),   QStringLiteral("le"),    QStringLiteral("bin"),
        QStringLiteral("ibn"), QStringLiteral("bint"), QStringLiteral("ben"),   QStringLiteral("ter"),
        QStringLiteral("zu"),  QStringLiteral("al"),   QStringLiteral("el")};
    // "La Toya" is a first name; the particle of a last name is written small.
    return word.at(0).isLower() && particles.contains(folded(word));
}

bool belongsToWordBefore(const QString& word)
{
    static const QStringList additions{QStringLiteral("jr"),  QStringLiteral("sr"), QStringLiteral("ii"),
                                       QStringLiteral("iii"), QStringLiteral("iv"), QStringLiteral("phd"),
                                       QStringLiteral("md"),  QStringLiteral("esq")};
    QString bare = word;
    return additions.contains(folded(bare.remove(u'.')));
}

} // namespace

SplitName splitName(const QString& name)
{
    const QString simple = name.simplified();
    const qsizetype comma = simple.indexOf(u',');
    if (comma > 0) {
        const QString after = simple.sliced(comma + 1).trimmed();
        // "Ann Lee, MD" is not somebody called MD.
        if (!after.isEmpty() && !belongsToWordBefore(after))
            return {after, simple.first(comma).trimmed()};
    }
    const QStringList words = simple.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {simple, {}};
    qsizetype last = words.size() - 1;
    while (last > 1 && belongsToWordBefore(words.at(last)))
        --last;
    for (qsizetype at = 1; at < last; ++at) {
        if (beginsLastName(words.at(at))) {
            last = at;
            break;
        }
    }
    return {words.first(last).join(u' '), words.sliced(last).join(u' ')};
}

} // namespace rejoinder
