#include "ui/inbox/compose/SegmentCounter.h"

#include "domain/Account.h"
#include "domain/SmsSegments.h"

#include <QLocale>
#include <QResizeEvent>

namespace rejoinder {

/// A character as it can be shown in a sentence: an invisible one by its number, "U+200B".
static QString named(const QString& character)
{
    const auto points = character.toUcs4();
    const bool visible = !points.isEmpty() && QChar::isPrint(points.first()) && !QChar::isSpace(points.first());
    if (visible)
        return character;
    return points.isEmpty() ? QString()
                            : QStringLiteral("U+%1").arg(QString::number(points.first(), 16).toUpper(), 4, u'0');
}

SegmentCounter::SegmentCounter(QWidget* parent) : TextLabel(Tone::Muted, Step::Tiny, parent)
{
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void SegmentCounter::setText(const QString& draft, const Balance& balance)
{
    const SmsSegments counted = SmsSegments::of(draft);
    m_count.clear();
    m_full.clear();
    QString tip;
    if (counted.segments > 0) {
        const QLocale locale;
        const QString units = locale.toString(counted.units);
        const QString room = locale.toString(counted.segments * counted.unitsPerSegment);
        if (balance.segmentPrice > 0) {
            const QString price = locale.toString(balance.segmentPrice * counted.segments, 'f', 3);
            m_count = tr("%1 / %2 · %n segment(s) · $%3", nullptr, counted.segments).arg(units, room, price);
        } else {
            m_count = tr("%1 / %2 · %n segment(s)", nullptr, counted.segments).arg(units, room);
        }
        m_full = m_count;
        if (counted.encoding == SmsSegments::Encoding::Ucs2) {
            const QString character = named(counted.firstNonGsm);
            m_full = tr("“%1” needs Unicode   %2").arg(character, m_count);
            tip = tr("“%1” at position %2 is not in the basic SMS alphabet, so the whole text is sent as Unicode: "
                     "%3 characters fit in a segment instead of more than twice as many.")
                      .arg(character, locale.toString(counted.firstNonGsmAt + 1),
                           locale.toString(counted.unitsPerSegment));
        } else {
            tip = tr("The basic SMS alphabet (GSM-7): %1 characters fit in a segment. "
                     "^ { } \\ [ ~ ] | and € take two.")
                      .arg(locale.toString(counted.unitsPerSegment));
        }
        if (balance.segmentPrice > 0)
            tip += u'\n' + tr("The price is an estimate; Sakari's own count is what is billed.");
    }
    setToolTip(tip.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped()));
    setAccessibleName(m_full);
    updateGeometry();
    fit();
}

QSize SegmentCounter::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, TextLabel::sizeHint().height()};
}

QSize SegmentCounter::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_count) + 2, TextLabel::minimumSizeHint().height()};
}

void SegmentCounter::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    fit();
}

void SegmentCounter::fit()
{
    const bool room = width() >= fontMetrics().horizontalAdvance(m_full);
    QLabel::setText(room ? m_full : m_count);
}

} // namespace rejoinder
