#include "ui/inbox/list/LinePainter.h"

#include <QFontMetricsF>
#include <algorithm>

namespace rejoinder {

LaidLine::LaidLine(const QRect& rect, const QString& text, const QFont& font, Qt::LayoutDirection windowDirection,
                   QPaintDevice* device)
{
    if (rect.isEmpty() || text.isEmpty())
        return;
    const QFontMetricsF metrics(font, device);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    m_end = shown == text ? text.size() : shown.size() - 1;
    m_layout = std::make_unique<QTextLayout>(shown, font, device);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((windowDirection == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    line.setLineWidth(rect.width());
    m_layout->endLayout();

    const qreal baseline = rect.top() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_at = QPointF(rect.left(), qRound(baseline) - line.ascent());
}

void LaidLine::paint(QPainter& painter, const QPoint& origin, const QColor& colour, const LineMarks& marks) const
{
    if (!m_layout)
        return;
    painter.setPen(colour);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& span : marks.spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.from);
        range.length = int(std::min(span.to, m_end) - span.from);
        range.format.setBackground(marks.ground);
        range.format.setForeground(marks.ink);
        if (range.length > 0)
            formats.append(range);
    }
    m_layout->draw(&painter, origin + m_at, formats);
}

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
               Qt::LayoutDirection windowDirection)
{
    LaidLine(rect, text, font, windowDirection, painter.device()).paint(painter, {}, colour);
}

} // namespace rejoinder
