#include "ui/text/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace rejoinder::timewords {

static QString words(const char* source)
{
    return QCoreApplication::translate("TimeWords", source);
}

QString timeOfDay(const QDateTime& when)
{
    const QTime time = when.toLocalTime().time();
    // The C locale's short form has seconds, which say nothing in a conversation.
    return QLocale().language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                              : QLocale().toString(time, QLocale::ShortFormat);
}

QString shortDay(const QDateTime& when, const QDateTime& now)
{
    const QDate day = when.toLocalTime().date();
    if (day.year() == now.toLocalTime().date().year())
        return QLocale().toString(day, words(QT_TRANSLATE_NOOP("TimeWords", "d MMM")));
    return QLocale().toString(day, words(QT_TRANSLATE_NOOP("TimeWords", "d MMM yyyy")));
}

QString inList(const QDateTime& when, const QDateTime& now)
{
    const QDate day = when.toLocalTime().date();
    const qint64 ago = day.daysTo(now.toLocalTime().date());
    if (ago <= 0)
        return timeOfDay(when);
    if (ago == 1)
        return words(QT_TRANSLATE_NOOP("TimeWords", "Yesterday"));
    if (ago < 7)
        return QLocale().toString(day, QStringLiteral("ddd"));
    return shortDay(when, now);
}

QString dayLine(const QDateTime& when, const QDateTime& now)
{
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return words(QT_TRANSLATE_NOOP("TimeWords", "Today"));
    if (day.daysTo(today) == 1)
        return words(QT_TRANSLATE_NOOP("TimeWords", "Yesterday"));
    if (day.year() == today.year())
        return QLocale().toString(day, words(QT_TRANSLATE_NOOP("TimeWords", "dddd d MMMM")));
    return QLocale().toString(day, words(QT_TRANSLATE_NOOP("TimeWords", "dddd d MMMM yyyy")));
}

QString full(const QDateTime& when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::LongFormat);
}

} // namespace rejoinder::timewords
