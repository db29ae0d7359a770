#include "domain/SearchDay.h"

#include "domain/SearchWords.h"
#include "domain/TextFold.h"

#include <QList>
#include <QLocale>

namespace rejoinder {

namespace {

/// The numbers of a text that is numbers with one sign between each two; empty otherwise.
QList<int> numbersIn(const QString& text)
{
    QList<int> numbers;
    QString run;
    const auto take = [&] {
        if (run.isEmpty() || run.size() > 4)
            return false;
        numbers.append(run.toInt());
        run.clear();
        return true;
    };
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            run += QChar(u'0' + c.digitValue());
        else if ((c != u'-' && c != u'/' && c != u'.') || !take())
            return {};
    }
    // "12.6." ends in its sign.
    if (!run.isEmpty() && !take())
        return {};
    return numbers;
}

int fullYear(int year, const QDate& today)
{
    return year < 100 ? today.year() / 100 * 100 + year : year;
}

/// Whether the day comes before the month where this locale writes both.
bool isDayFirst(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

} // namespace

QDate searchDay(const QString& typed, const QLocale& locale, const QDate& today)
{
    const QString word = folded(typed);
    if (word == u"today" || word == u"hoy")
        return today;
    if (word == u"yesterday" || word == u"ayer")
        return today.addDays(-1);
    const QList<int> numbers = numbersIn(typed);
    if (numbers.isEmpty() || numbers.size() > 3)
        return {};
    if (numbers.constFirst() >= 1000)
        return {numbers.constFirst(), numbers.value(1, 1), numbers.value(2, 1)};
    if (numbers.size() < 2)
        return {};
    const bool dayFirst = isDayFirst(locale);
    const int day = numbers.at(dayFirst ? 0 : 1);
    const int month = numbers.at(dayFirst ? 1 : 0);
    return {numbers.size() == 3 ? fullYear(numbers.at(2), today) : today.year(), month, day};
}

} // namespace rejoinder
