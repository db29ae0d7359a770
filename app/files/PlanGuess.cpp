#include "files/PlanGuess.h"

#include "files/CsvReader.h"
#include "files/FormulaGuard.h"
#include "files/HeadingWords.h"

#include <algorithm>

namespace rejoinder {

namespace {

bool looksLikeNumber(const QString& cell)
{
    int digits = 0;
    for (const QChar letter : cell) {
        if (letter.isLetter())
            return false;
        digits += letter.isDigit();
    }
    return digits >= 7 && digits <= 17;
}

bool looksLikeEmail(const QString& cell)
{
    return cell.indexOf(u'@') > 0 && !cell.contains(u' ');
}

bool isData(const QString& cell)
{
    const QString text = withoutGuard(cell).trimmed();
    return looksLikeNumber(text) || looksLikeEmail(text);
}

/// How evenly `head` falls into columns at `delimiter`: more is better, 0 is one column alone.
double evenness(const QByteArray& head, char delimiter)
{
    QList<int> counts;
    CsvReader reader(delimiter, 1, [&counts](CsvRow&& row) {
        counts.append(row.cellCount);
        return counts.size() < 50;
    });
    if (reader.feed(head))
        reader.finish();
    // The head ends anywhere.
    if (counts.size() > 1)
        counts.removeLast();
    if (counts.isEmpty())
        return 0;
    const int columns = counts.constFirst();
    const auto alike = std::count(counts.begin(), counts.end(), columns);
    return columns < 2 ? 0 : double(alike) / double(counts.size()) + std::min(columns, 50) / 1000.0;
}

ColumnUse useOfCells(const QList<QStringList>& rows, qsizetype column)
{
    int filled = 0;
    int numbers = 0;
    int emails = 0;
    int letters = 0;
    int words = 0;
    for (const QStringList& row : rows) {
        const QString cell = withoutGuard(row.value(column)).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        numbers += looksLikeNumber(cell);
        emails += looksLikeEmail(cell);
        const bool isText = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }) &&
                            std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        letters += isText;
        words += isText && cell.contains(u' ');
    }
    if (filled == 0)
        return ColumnUse::Ignore;
    if (numbers * 10 >= filled * 6)
        return ColumnUse::Number;
    if (emails * 10 >= filled * 6)
        return ColumnUse::Email;
    if (letters * 10 >= filled * 8)
        return words * 2 >= filled ? ColumnUse::FullName : ColumnUse::FirstName;
    return ColumnUse::Ignore;
}

/// One column each for what a contact has once, and a number where there is any.
void settle(QList<ColumnUse>& uses)
{
    const auto has = [&uses](ColumnUse use) { return uses.contains(use); };
    if (!has(ColumnUse::Number)) {
        if (const qsizetype other = uses.indexOf(ColumnUse::OtherNumber); other >= 0)
            uses[other] = ColumnUse::Number;
    }
    QList<ColumnUse> seen;
    for (ColumnUse& use : uses) {
        const bool isOnce = use == ColumnUse::FirstName || use == ColumnUse::LastName || use == ColumnUse::FullName ||
                            use == ColumnUse::Email || use == ColumnUse::Country || use == ColumnUse::Number;
        if (isOnce && seen.contains(use))
            use = use == ColumnUse::Number ? ColumnUse::OtherNumber : ColumnUse::Ignore;
        seen.append(use);
    }
    // The whole name says nothing that its two parts do not.
    if (const qsizetype full = uses.indexOf(ColumnUse::FullName); full >= 0 && has(ColumnUse::LastName)) {
        if (has(ColumnUse::FirstName))
            uses[full] = ColumnUse::Ignore;
        else
            uses[full] = ColumnUse::FirstName; // "Nombre" beside "Apellidos"
    }
}

} // namespace

char guessDelimiter(const QByteArray& head)
{
    if (head.size() > 4 && head.left(4).toLower() == "sep=")
        return head.at(4);
    char best = ',';
    double bestEvenness = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (const double even = evenness(head, delimiter); even > bestEvenness) {
            best = delimiter;
            bestEvenness = even;
        }
    }
    return best;
}

bool isHeading(const QList<QStringList>& rows)
{
    if (rows.isEmpty() || std::any_of(rows.constFirst().begin(), rows.constFirst().end(), isData))
        return false;
    const QStringList& first = rows.constFirst();
    if (std::any_of(first.begin(), first.end(), [](const QString& cell) { return useOfHeading(cell).has_value(); }))
        return true;
    // Words of a language that is not known here, above numbers and addresses.
    return std::any_of(rows.begin() + 1, rows.end(),
                       [](const QStringList& row) { return std::any_of(row.begin(), row.end(), isData); });
}

QList<ColumnUse> guessUses(const QStringList& heading, const QList<QStringList>& rows)
{
    QList<ColumnUse> uses;
    bool namesANumber = false;
    for (const QString& name : heading) {
        uses.append(useOfHeading(name).value_or(ColumnUse::Ignore));
        namesANumber = namesANumber || uses.last() == ColumnUse::Number || uses.last() == ColumnUse::OtherNumber;
    }
    if (!namesANumber) {
        for (qsizetype column = 0; column < uses.size(); ++column) {
            if (uses.at(column) == ColumnUse::Ignore && !useOfHeading(heading.at(column)))
                uses[column] = useOfCells(rows, column);
        }
        // Two columns of single words beside each other are a first and a last name.
        const qsizetype first = uses.indexOf(ColumnUse::FirstName);
        if (first >= 0 && first + 1 < uses.size() && uses.at(first + 1) == ColumnUse::FirstName &&
            !uses.contains(ColumnUse::LastName))
            uses[first + 1] = ColumnUse::LastName;
    }
    settle(uses);
    return uses;
}

} // namespace rejoinder
